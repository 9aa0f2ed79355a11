import { describe, expect, test } from 'vitest';
import { FULL, write } from './card-lines.ts';
import { FONTS } from './fonts.ts';
import { branching, decided, finderAt, finderPaths, silent } from './live-states.ts';
import { KINDS, undecided } from './page-kinds.ts';
import { asOnA4, besideTheSheet, cutOff, sheetsOf, smallerThan } from './paper.ts';
import { visitor } from './visit.ts';

/** Legible on a desk; a sheet on the wall is for those who stand before it, and its main things are larger. */
const LEAST_POINTS = 8;

describe.each(FONTS)('in a %s font', (font) => {
  const { visit, origin } = visitor({ font });

  test('the browser has that font alone', async () => {
    const page = await visit('/404.html');
    const widths = await page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d')!;
      return ['sans-serif', 'Roboto, Arial, sans-serif'].map((family) => {
        context.font = `1000px ${family}`;
        return Math.round(context.measureText('0').width);
      });
    });
    expect(widths).toEqual(font === 'wide' ? [636, 636] : [556, 556]);
  });

  test.each([320, 768, 1440])('nothing scrolls sideways at %i px', async (width) => {
    const page = await visit('/', { viewport: { width, height: 800 } });
    const wide: string[] = [];
    for (const address of KINDS) {
      await page.goto(origin() + address);
      if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
        wide.push(address);
    }
    expect(wide).toEqual([]);
  });

  test.each([320, 768, 1440])('nothing on the card leaves its part at %i px', async (width) => {
    const page = await visit('/carte/', { viewport: { width, height: 800 } });
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('.card :is(.part, .head, .finder)')].flatMap((part) =>
        [...part.querySelectorAll('*')]
          .filter((element) => element.checkVisibility() && !element.closest('.sr, svg'))
          .filter((element) => element.getBoundingClientRect().right > part.getBoundingClientRect().right + 1)
          .map((element) => `${part.className}: ${element.outerHTML.slice(0, 80)}`),
      ),
    );
    expect(outside).toEqual([]);
  });

  test('every decided outcome prints on one sheet', async () => {
    const page = await visit('/couverture/');
    const long: string[] = [];
    for (const { address } of decided) {
      await page.goto(origin() + address);
      if ((await sheetsOf(page)) !== 1) long.push(address);
    }
    expect(long).toEqual([]);
  }, 180_000);

  test('no kind of page, and no ladder, reaches beyond its sheet', async () => {
    const page = await visit('/');
    const beyond: string[] = [];
    for (const address of new Set([...KINDS, ...finderPaths.map((path) => finderAt(...path))])) {
      await page.goto(origin() + address);
      await asOnA4(page);
      for (const part of await page.evaluate(besideTheSheet)) beyond.push(`${address}: ${part}`);
    }
    expect(beyond).toEqual([]);
  }, 180_000);

  test.each(['/contrat/inclus-et-facture/', '/pratique/nouveau-key-user/'])(
    '%s prints on one sheet',
    async (address) => {
      const page = await visit(address, { colorScheme: 'dark' });
      expect(await sheetsOf(page)).toBe(1);
    },
  );

  test.each([
    ['empty', {}],
    ['full', FULL],
  ])('the card, %s, is one sheet with nothing cut', async (_name, lines) => {
    const page = await visit('/carte/', { colorScheme: 'dark' });
    await write(page, lines);
    expect(await sheetsOf(page)).toBe(1);
    await asOnA4(page);
    expect(await page.evaluate(cutOff)).toEqual([]);
  });
});

describe('on paper', () => {
  const { visit } = visitor();

  test.each([
    '/contrat/inclus-et-facture/',
    '/pratique/nouveau-key-user/',
    '/carte/',
    branching.outcome,
    `/couverture/${silent[0]!}/`,
    undecided,
  ])('%s has no text too small to read', async (address) => {
    expect(await smallerThan(await visit(address), LEAST_POINTS)).toEqual([]);
  });
});
