import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { french } from '../../src/domain/text/typography.ts';
import { allPages, DIST, pageAt } from './built-site.ts';

const model = compileRules(join(import.meta.dirname, '../..')).model!;
const pages = allPages();
const inIndex = pages.filter(({ root }) => root.querySelector('[data-pagefind-body]'));

describe('what search indexes', () => {
  test('no deeper state of the check, no former address, neither the not-found page nor the one for the owner', () => {
    const wrong = inIndex.filter(
      ({ address, root }) =>
        /^\/couverture\/[^/]+\/./.test(address) ||
        ['/404.html', '/points-ouverts/'].includes(address) ||
        root.querySelector('meta[http-equiv="refresh"]'),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('as many pages as are marked, in one language', () => {
    const { languages } = JSON.parse(readFileSync(join(DIST, 'pagefind/pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.values(languages).map(({ page_count: count }) => count)).toEqual([inIndex.length]);
  });

  test('every page tells its kind and what it is called, once', () => {
    const told = inIndex.map(({ address, root }) => [
      address,
      root
        .querySelectorAll('[data-pagefind-meta]')
        .map((element) => [element.getAttribute('data-kind') !== '', element.getAttribute('data-title') !== '']),
    ]);
    expect(told).toEqual(inIndex.map(({ address }) => [address, [[true, true]]]));
  });

  test.each(model.needs.map((need) => [need.id, need] as const))(
    '%s carries its everyday words as data, in no text',
    (id, need) => {
      const page = pageAt(`/couverture/${id}/`)!;
      const carrier = page.root.querySelector('[data-pagefind-meta]')!;
      const carried = carrier.getAttribute('data-words')!;
      for (const word of need.words.fr!) expect(french(carried)).toContain(french(word));
      expect(carrier.textContent).toBe('');
      expect(JSON.parse(carrier.getAttribute('data-verdicts')!.replaceAll('&quot;', '"'))).toBeInstanceOf(Array);
    },
  );

  test('lists that name every need, the tool and the keys of sources are left out', () => {
    for (const { address, root } of inIndex) {
      const met = root
        .querySelectorAll('main .families, main .src, main [data-only] .cards, main [data-tool]')
        .filter(
          (element) =>
            !element.closest('[data-pagefind-ignore]') &&
            !(['/couverture/', '/contact/'].includes(address) && element.hasAttribute('data-tool')),
        );
      expect(met.map((element) => `${address} ${element.tagName} ${element.classNames}`)).toEqual([]);
    }
  });
});

test('nothing of the interfaces Pagefind brings is in the built site', () => {
  expect(readdirSync(join(DIST, 'pagefind')).filter((name) => /ui|highlight|worker/.test(name))).toEqual([]);
  expect(existsSync(join(DIST, 'pagefind/pagefind.js'))).toBe(true);
});
