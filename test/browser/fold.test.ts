import { describe, expect, test } from 'vitest';
import { FONTS } from './fonts.ts';
import { answered, finderAt, finderPaths } from './live-states.ts';
import { visitor } from './visit.ts';

/** A small phone, a usual one, a small laptop. */
const WINDOWS = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
];

describe.each(FONTS)('in a %s font', (font) => {
  const { visit, origin } = visitor({ font });

  test('every answer shows its verdict, how sure it is and the main button without scrolling', async () => {
    const page = await visit('/');
    const below: string[] = [];
    for (const { address } of answered) {
      await page.goto(origin() + address);
      for (const size of WINDOWS) {
        await page.setViewportSize(size);
        const last = await page.evaluate(() =>
          Math.max(
            ...['.acts > .first', '.verdict .sure, .possible', '.verdict h1, .verdict h2, .verdict .items, h1']
              .map((part) => document.querySelector(`[data-tool] :is(${part})`))
              .map((element) => element?.getBoundingClientRect().bottom ?? Infinity),
          ),
        );
        if (last > size.height) below.push(`${address} ${size.width} px: ${Math.round(last)}`);
      }
    }
    expect(answered.length).toBeGreaterThan(50);
    expect(below).toEqual([]);
  }, 300_000);

  test('the first text to send of every ladder stands within two screens of a phone', async () => {
    const page = await visit('/');
    const below: string[] = [];
    let ladders = 0;
    for (const address of finderPaths.map((path) => finderAt(...path))) {
      await page.goto(origin() + address);
      if ((await page.locator('.ladder').count()) === 0) continue;
      ladders += 1;
      for (const size of WINDOWS.filter(({ width }) => width < 400)) {
        await page.setViewportSize(size);
        const last = await page.evaluate(
          () => document.querySelector('.letter [data-text]')?.getBoundingClientRect().bottom ?? Infinity,
        );
        if (last > 2 * size.height) below.push(`${address} ${size.width} px: ${Math.round(last)}`);
      }
    }
    expect(ladders).toBeGreaterThan(20);
    expect(below).toEqual([]);
  }, 300_000);
});
