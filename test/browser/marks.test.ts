import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allPages } from '../build/built-site.ts';
import { addStyles, visitor } from './visit.ts';

/** How many source keys, words of status and `#` a screen may show. */
const MOST_MARKS = 12;

const { visit, origin } = visitor();

test('no screen of 1280 × 900 on any page shows more than 12 marks', async () => {
  const page = await visit('/');
  const heaped: string[] = [];
  for (const { address } of allPages()) {
    await page.goto(origin() + address);
    const most = await mostMarks(page);
    if (most > MOST_MARKS) heaped.push(`${address}: ${most}`);
  }
  expect(heaped).toEqual([]);
}, 300_000);

test('a heap of marks is counted, and the address of a line shows to who points at the line', async () => {
  const page = await visit('/contrat/niveaux/');
  const link = page.locator('a.row-link').first();
  expect(await opacity(page)).toBe('0');
  await link.locator('..').hover();
  expect(await opacity(page)).toBe('1');
  await addStyles(page, 'a.row-link { opacity: 1 !important }');
  expect(await mostMarks(page)).toBeGreaterThan(MOST_MARKS);
});

test('where nothing can be pointed, the address of a line always shows, never alone on a line', async () => {
  const page = await visit('/contrat/niveaux/', {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 640 },
  });
  expect(await opacity(page)).toBe('1');
  const alone = await page.evaluate(
    () =>
      [...document.querySelectorAll('a.row-link')].filter((link) => {
        const range = document.createRange();
        range.selectNodeContents(link.parentElement!);
        range.setEndBefore(link);
        const { top, bottom } = link.getBoundingClientRect();
        return ![...range.getClientRects()].some((line) => line.width > 0 && line.bottom > top && line.top < bottom);
      }).length,
  );
  expect(alone).toBe(0);
});

/**
 * The most marks of a page in one screen, looked at in steps; a verdict,
 * a level or a line with its status is one sign, and a legend explains.
 */
function mostMarks(page: Page): Promise<number> {
  return page.evaluate(() => {
    const places = [...document.querySelectorAll('.src, .q, .row-link')]
      .filter((mark) => mark.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter((mark) => !mark.closest('.doubt, .legend'))
      .map((mark) => mark.getBoundingClientRect());
    const header = document.querySelector('header')!.getBoundingClientRect().height;
    const end = document.documentElement.scrollHeight - innerHeight;
    const steps = Array.from({ length: Math.ceil(end / 50) + 1 }, (_, step) => Math.min(step * 50, end));
    return Math.max(
      ...steps.map((y) => places.filter(({ top, bottom }) => bottom > y + header && top < y + innerHeight).length),
    );
  });
}

function opacity(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.querySelector('a.row-link')!).opacity);
}
