import { expect, test } from 'vitest';
import { absolute, below, fromRoot } from '../../../src/domain/page/below.ts';
import { headBelow } from '../../../src/domain/page/state-head.ts';

const BASES = ['/', '/some/path/', '/contact/'];

test.each(BASES)('below %s an address leads there, and its path back', (base) => {
  for (const address of ['/', '/contact/', '/contact/patch/']) {
    expect(below(base, address)).toBe(base.slice(0, -1) + address);
    expect(fromRoot(base, below(base, address))).toBe(address);
    expect(absolute(new URL(base, 'https://host.example'), address)).toBe(
      `https://host.example${base.slice(0, -1)}${address}`,
    );
  }
});

test.each(['#a', '//host.example/', 'https://host.example/', 'mailto:a@host.example', ''])(
  '%s stays as it is',
  (address) => {
    expect(below('/some/path/', address)).toBe(address);
  },
);

test('a path elsewhere on the host is none of the site', () => {
  expect(fromRoot('/some/path/', '/contact/')).toBe('');
});

test('the full addresses of a head lead below the path, and no other', () => {
  const tags = [
    { tag: 'link', attrs: { rel: 'canonical', href: 'https://host.example/contact/' } },
    { tag: 'meta', attrs: { name: 'description', content: 'https://elsewhere.example/contact/' } },
    { tag: 'title', content: 'https://host.example/' },
  ];
  const led = headBelow(tags, new URL('https://host.example/some/path/'));
  expect(led.map(({ attrs }) => attrs?.href ?? attrs?.content)).toEqual([
    'https://host.example/some/path/contact/',
    'https://elsewhere.example/contact/',
    undefined,
  ]);
  expect(headBelow(tags, new URL('https://host.example/'))[0]).toEqual(tags[0]);
});
