import { describe, expect, test } from 'vitest';
import { inlineOf } from '../../src/hosting/inline.ts';
import { policyOf } from '../../src/hosting/policy.ts';

const page = (body: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"/></head><body>${body}</body></html>`;
const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

describe('what a page holds of its own', () => {
  test('is each script and style written in it, not what it asks for or only reads', () => {
    const html = page(
      '<script></script><script src="/a.js"></script><script type="application/ld+json">{}</script><style></style>',
    );
    expect(inlineOf(html)).toEqual({ scripts: [EMPTY], styles: [EMPTY] });
  });

  test.each([
    ['<p onclick="go()"></p>', '<p onclick="go()">'],
    ['<p style="color:red"></p>', '<p style="color:red">'],
    ['<a href=" JavaScript:go()"></a>', '<a href=" JavaScript:go()">'],
  ])('%s is refused', (body, told) => {
    expect(() => inlineOf(page(body))).toThrow(told);
  });
});

describe('the policy', () => {
  const one = { scripts: ["'sha256-b'", "'sha256-a'"], styles: [] };
  const two = { scripts: ["'sha256-a'"], styles: ["'sha256-c'"] };

  test('holds each script and style of all pages once, in one order', () => {
    expect(policyOf([one, two])).toBe(policyOf([two, one]));
    expect(policyOf([one, two])).toContain("'wasm-unsafe-eval' 'sha256-a' 'sha256-b'; style-src 'self' 'sha256-c';");
  });

  test('allows neither unknown scripts nor text as code', () => {
    expect(policyOf([one, two])).not.toMatch(/unsafe-inline|unsafe-eval(?!')|'unsafe-eval'|https?:|data:|\*/);
    expect(policyOf([one])).toMatch(/^default-src 'none'; .*require-trusted-types-for 'script'/);
  });

  test('leaves to the header what a document cannot say', () => {
    expect(policyOf([one])).toContain('frame-ancestors');
    expect(policyOf([one], { inDocument: true })).not.toContain('frame-ancestors');
  });
});
