import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST, pageAt } from './built-site.ts';

/**
 * What comes at the first sign that a tool is wanted: its scripts with Preact and Astro's runtime,
 * and its words and model; bytes, Brotli.
 */
const MOST_SCRIPTS = 12_288;
const MOST_MODEL = 10_240;

/** What the scripts of every page may share with a tool. */
const MOST_SHARED = 256;

describe.each([
  ['the coverage check', '/couverture/erreur/'],
  ['the finder of contacts', '/contact/'],
])('%s', (_name, address) => {
  const { root } = pageAt(address)!;
  const island = root.querySelector('astro-island')!;
  const scripts = closureOf([island.getAttribute('component-url')!, island.getAttribute('renderer-url')!]);

  test('comes in 12 kB of scripts', () => {
    expect(scripts.size).toBeGreaterThan(2);
    expect(weightOf([...scripts]), [...scripts].join(' ')).toBeLessThanOrEqual(MOST_SCRIPTS);
  });

  test('and 10 kB of words and model', () => {
    const models = [...scripts].flatMap((script) =>
      [...read(script).matchAll(/import\(["'`](\.\/(?:fr|de|en)\.[\w-]+\.js)["'`]\)/g)].map((match) =>
        besides(script, match[1]!),
      ),
    );
    expect(models).toHaveLength(1);
    expect(weightOf(models)).toBeLessThanOrEqual(MOST_MODEL);
    expect(island.getAttribute('props')).toMatch(/^\{"lang":\[0,"fr"\],"address":\[0,"[^"]+"\]\}$/);
  });

  test('costs nothing before it is wanted', () => {
    const own = closureOf(root.querySelectorAll('script[src]').map((script) => script.getAttribute('src')!));
    const links = root
      .querySelectorAll('link[rel="modulepreload"], link[as="script"]')
      .map((link) => link.getAttribute('href')!);
    expect(weightOf([...scripts].filter((script) => own.has(script)))).toBeLessThanOrEqual(MOST_SHARED);
    expect(links.filter((link) => scripts.has(link))).toEqual([]);
  });
});

/** Scripts and all that they import before they run. */
function closureOf(scripts: readonly string[]): Set<string> {
  const found = new Set<string>();
  const queue = [...scripts];
  for (const script of queue) {
    if (found.has(script)) continue;
    found.add(script);
    queue.push(
      ...[...read(script).matchAll(/(?:\bfrom|\bimport)\s*["'](\.\/[^"']+)["']/g)].map((match) =>
        besides(script, match[1]!),
      ),
    );
  }
  return found;
}

function besides(script: string, path: string): string {
  return new URL(path, `https://cadre.example${script}`).pathname;
}

function read(script: string): string {
  return readFileSync(join(DIST, script), 'utf8');
}

function weightOf(scripts: readonly string[]): number {
  return scripts.reduce((sum, script) => sum + brotliCompressSync(read(script)).length, 0);
}
