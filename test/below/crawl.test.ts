import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { below, fromRoot } from '../../src/domain/page/below.ts';
import { allPages, DIST, SITE, type BuiltPage } from '../build/built-site.ts';

const { origin, pathname } = new URL(`${SITE}/`);
const pages = allPages();

/** What stands in a page as a path of its own: the address of a state, beside which nothing is loaded. */
const OWN = new Set(['data-only']);

test.each(pages.map((page) => [page.address, page] as const))('%s leads nowhere but below the path', (_, page) => {
  const addresses = addressesOf(page);
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => isLost(address, page))).toEqual([]);
});

test('what pages say of themselves lies below the path', () => {
  for (const { root, address } of pages) {
    const about = root.querySelectorAll('link[rel="canonical"], meta[property="og:url"], meta[property="og:image"]');
    expect(about.length, address).toBeGreaterThan(1);
    for (const element of about)
      expect(element.getAttribute('href') ?? element.getAttribute('content')).toMatch(`${origin}${pathname}`);
  }
});

describe('files beside the pages', () => {
  test.each(filesWith(/^_astro.*\.(?:js|css)$/))('%s asks for nothing that is not there', (file) => {
    const text = readFileSync(join(DIST, file), 'utf8');
    const asked = [
      ...text.matchAll(/(?:from|import\(?)\s*["'`]([./][^"'`]*)["'`]/g),
      ...text.matchAll(/url\(["']?([^"')]+)/g),
      ...text.matchAll(/["'`](\/_astro\/[^"'`]*)/g),
    ].map(([, address]) => address!);
    const page = below(pathname, `/${file.replaceAll('\\', '/')}`);
    expect(asked.filter((address) => !isThere(new URL(address, origin + page)))).toEqual([]);
  });

  test.each(filesWith(/\.(?:xml|vcf)$/))('%s names no address of the site above its path', (file) => {
    const text = readFileSync(join(DIST, file), 'utf8').replace(/\r\n /g, '');
    const named = [...text.matchAll(/https:\/\/cadre\.example[^\s<\\]*/g)].map(([address]) => address);
    expect(named).not.toEqual([]);
    expect(named.filter((address) => !isThere(new URL(address)))).toEqual([]);
  });
});

/** The addresses in the attributes of a page and in its own scripts, and the one that it leads on to. */
function addressesOf({ root }: BuiltPage): string[] {
  const scripts = root.querySelectorAll('script:not([src])').map(({ rawText }) => rawText);
  const named = scripts.flatMap((text) => [...text.matchAll(/(["'`])((?:\/|https:\/\/cadre\.example)[\w./-]*)\1/g)]);
  const written = root.querySelectorAll('*').flatMap((element) =>
    Object.entries(element.attributes).flatMap(([name, value]) => {
      if (name === 'content') return /^\d+;\s*url=(.*)$/.exec(value)?.slice(1) ?? [];
      return !OWN.has(name) && (value.startsWith('/') || value.startsWith(origin)) ? value : [];
    }),
  );
  return [...written, ...named.map(([, , address]) => address!)];
}

/** Whether an address leads nowhere; the not-found page says of itself what no host answers. */
function isLost(address: string, page: BuiltPage): boolean {
  const url = new URL(address, origin + below(pathname, page.address));
  return !isThere(url) && !(page.address === '/404.html' && url.pathname.endsWith('/404/'));
}

/** Whether an address of the site leads to a file, below its path. */
function isThere(url: URL): boolean {
  if (url.protocol === 'data:') return true;
  if (url.origin !== origin || !url.pathname.startsWith(pathname)) return false;
  const path = decodeURIComponent(fromRoot(pathname, url.pathname));
  return existsSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path));
}

function filesWith(ending: RegExp): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file));
}
