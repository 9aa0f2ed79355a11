import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { reachable } from '../../src/decision/asking/reachable.ts';
import { NEED } from '../../src/domain/model/model.ts';
import { FONTS } from './fonts.ts';
import { addressOf, visitor } from './visit.ts';

const model = compileRules(join(import.meta.dirname, '../..')).model!;
const answered = reachable(model.table, [NEED])
  .filter(({ walked }) => walked.next === undefined)
  .map(({ walked }) => addressOf(walked.asked));

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
    for (const address of answered) {
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
});
