import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allPages, DIST, pageAt, readText, SITE, type BuiltPage } from './built-site.ts';

const pages = allPages();

/** What a person's machine or the builder's registry would leave behind. */
const TRACES = /(?:\/(?:home|root|work|tmp|Users|builds?|var)\/[\w.-]+\/|file:\/\/|node_modules|localhost)/;

describe.each(pages.map((page) => [page.address, page] as const))('%s', (address, page) => {
  test('has one h1, a language, a title, a description', () => {
    expect(page.root.querySelectorAll('h1').length).toBe(1);
    expect(readText(page.root.querySelector('h1'))).not.toBe('');
    expect(page.root.querySelector('html')?.getAttribute('lang')).toBe('fr-CH');
    expect(readText(page.root.querySelector('title'))).toMatch(/.+ \| Cadre de collaboration ProConcept$/);
    expect(page.root.querySelector('meta[name="description"]')?.getAttribute('content')?.length ?? 0).toBeGreaterThan(
      address === '/404.html' ? 20 : 40,
    );
  });

  test('every link and anchor resolves', () => {
    expect(brokenTargets(page)).toEqual([]);
  });

  test('no id stands twice', () => {
    const ids = page.root.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('headings skip no level', () => {
    const levels = page.root
      .querySelectorAll('main h1, main h2, main h3, main h4')
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
  });

  test('asks nothing of another host and carries no style or script of ours inline', () => {
    const loaded = [
      ...page.root
        .querySelectorAll('script[src], img[src], iframe[src]')
        .map((element) => element.getAttribute('src')!),
      ...page.root
        .querySelectorAll('link[rel="stylesheet"], link[rel="icon"], link[rel="preload"], link[rel="modulepreload"]')
        .map((element) => element.getAttribute('href')!),
    ];
    expect(loaded.filter((target) => !target.startsWith('/') && !target.startsWith('data:'))).toEqual([]);
    expect(page.root.querySelectorAll('main [style], header [style], footer [style]').map(String)).toEqual([]);
  });

  test('carries no machine path', () => expect(page.html).not.toMatch(TRACES));

  test('sets the no-break spaces of Swiss French', () => {
    const text = visibleText(page);
    expect(text.match(/.{0,20}[ ][;!?»].{0,10}|.{0,10}«[ ].{0,20}|.{0,20}[ ]:(?=\s).{0,10}/g) ?? []).toEqual([]);
    expect(text.match(/.{0,10}\p{L}'\p{L}.{0,10}/gu) ?? []).toEqual([]);
  });
});

test('titles are unique among the pages that search engines get', () => {
  const titles = pages
    .filter((page) => !page.root.querySelector('meta[name="robots"]'))
    .map((page) => readText(page.root.querySelector('title')));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('search engines get no deeper state, which names its need as canonical, and no page for the owner', async () => {
  const sitemap = await import('node:fs').then(({ readFileSync }) => readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8'));
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1]!).pathname);
  for (const { address, root } of pages.filter((page) => page.address !== '/404.html')) {
    const deep = /^\/(couverture|contact)\/[^/]+\/./.test(address);
    const canonical = root.querySelectorAll('link[rel="canonical"]').map((link) => link.getAttribute('href'));
    const kept = deep || address === '/points-ouverts/';
    expect(listed.includes(address), `${address} in the sitemap`).toBe(!kept);
    expect(root.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe(kept ? 'noindex' : undefined);
    expect(canonical).toEqual([SITE + (deep ? address.split('/').slice(0, 3).join('/') + '/' : address)]);
  }
});

/** Links and assets of a page that lead nowhere. */
function brokenTargets({ address, root }: BuiltPage): string[] {
  const targets = root
    .querySelectorAll('a[href], link[href], script[src], img[src], use[href]')
    .filter((element) => element.getAttribute('rel') !== 'canonical')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src')!);
  return targets.filter((target) => {
    if (/^(https:|mailto:|tel:|data:)/.test(target)) return !isWellFormed(target);
    const { pathname, hash } = new URL(target, `${SITE}${address}`);
    const page = pageAt(pathname === '/404/' ? '/404.html' : pathname);
    if (!page) return !existsSync(join(DIST, pathname)) || pathname.endsWith('/');
    return (
      hash !== '' && !page.root.querySelectorAll('[id]').some(({ id }) => id === decodeURIComponent(hash.slice(1)))
    );
  });
}

function isWellFormed(target: string): boolean {
  return target.startsWith('tel:') ? /^tel:\+\d{11}$/.test(target) : URL.canParse(target);
}

function visibleText({ root }: BuiltPage): string {
  const body = root.querySelector('body')!.clone() as typeof root;
  for (const hidden of body.querySelectorAll('script, style, code, template')) hidden.remove();
  return body.textContent;
}
