import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { KINDS } from './page-kinds.ts';
import { visitor } from './visit.ts';

const { visit } = visitor();

test.each(KINDS)(
  '%s: axe finds nothing, light and dark; nothing scrolls sideways; controls are large',
  async (address) => {
    const page = await visit(address, { colorScheme: 'light' });
    const light = await background(page);
    expect.soft(await axeFindings(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background(page)).not.toBe(light);
    expect.soft(await axeFindings(page, 'colours'), 'dark').toEqual([]);
    await expect.poll(() => otherInTheDark(page), { message: 'the dark changes colours alone' }).toEqual([]);
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await sideways(page), `${width} px`).toBe(0);
    }
    await page.setViewportSize({ width: 360, height: 640 });
    expect.soft(await smallControls(page), 'less than 24 px high').toEqual([]);
  },
);

function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

/** What is shown in the light alone or in the dark alone, or elsewhere there. */
async function otherInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = new Set(await shown(page));
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light.symmetricDifference(new Set(await shown(page)))];
}

function shown(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility())
      .map((element) => `${element.tagName} ${JSON.stringify(element.getBoundingClientRect())}`),
  );
}

/** By how many pixels a page is wider than its window. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

function smallControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, summary, nav a, .opts a, .btn, .index a, .src, .answers a')]
      .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 23.5)
      .map((element) => `${element.outerHTML.slice(0, 80)} ${element.getBoundingClientRect().height}`),
  );
}
