import { parse } from 'node-html-parser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { branching, finderAt, writing } from './live-states.ts';
import { pathOf, takenOver, visitor } from './visit.ts';

/** Each tool with the steps of a walk. */
const TOOLS = [
  ['the coverage check', [branching.start, branching.asksMore, branching.outcome]],
  ['the finder', ['/contact/', finderAt(writing.subject), finderAt(writing.subject, writing.situation)]],
] as const;

// Chrome and Chromium keep pages for back and forward if they may; the packaged one never does.
describe.each([
  ['without a cache of pages', false],
  ['with a cache of pages', true],
])('%s', (_name, pageCache) => {
  const { visit } = visitor({ pageCache });

  describe.each(TOOLS)('%s', (_tool, steps) => {
    const [first, second, last] = steps;

    test('shows the state of the address after a reload, back and forward', async () => {
      const page = await walked(await visit(first), steps);
      await page.reload();
      await follows(page, last);
      await page.goBack();
      await follows(page, second);
      await page.goBack();
      await follows(page, first);
      await page.goForward();
      await follows(page, second);
    });

    test('shows it after leaving and returning', async () => {
      const page = await walked(await visit(first), steps);
      await page.evaluate(() => {
        document.documentElement.dataset['left'] = '';
        location.href = '/sources/';
      });
      await page.waitForURL('**/sources/');
      await page.goBack();
      if (!pageCache) expect(await page.evaluate(() => 'left' in document.documentElement.dataset)).toBe(false);
      await follows(page, last);
      await page.goBack();
      await follows(page, second);
      await page.goBack();
      await follows(page, first);
    });

    test('takes over again after such a return', async () => {
      const page = await walked(await visit(first), steps);
      await page.reload();
      await page.goBack();
      await follows(page, second);
      const option = page.locator(`[data-tool] a[href="${last}"]`).first();
      await option.hover();
      await takenOver(page);
      await option.click();
      await follows(page, last);
      await page.goBack();
      await follows(page, second);
    });
  });
});

/** Walks through a tool in place. */
async function walked(page: Page, steps: readonly string[]): Promise<Page> {
  for (const step of steps.slice(1)) {
    const option = page.locator(`[data-tool] a[href="${step}"]`).first();
    await option.hover();
    await takenOver(page);
    await option.click();
    await follows(page, step);
  }
  return page;
}

/** Waits until the tool stands at an address and shows what the page of that address does. */
async function follows(page: Page, address: string): Promise<void> {
  await expect.poll(() => pathOf(page)).toBe(address);
  const built = parse(await (await fetch(page.url())).text());
  const shown = () => page.locator('[data-tool] :is(h1, .trail)').allTextContents();
  await expect.poll(shown).toEqual(built.querySelectorAll('[data-tool] :is(h1, .trail)').map(({ text }) => text));
}
