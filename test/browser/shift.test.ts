import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { KINDS } from './page-kinds.ts';
import { visitor } from './visit.ts';

const { visit, origin } = visitor();

test.each([360, 1280])('nothing moves while a page of any kind loads, at %i px', async (width) => {
  const page = await visit('/404.html', { viewport: { width, height: 800 } }, '2026-11-24T12:30:00+01:00');
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const shifts: Record<string, number[]> = {};
  for (const address of KINDS) {
    await page.goto(origin() + address);
    await settled(page);
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved);
    if (moved.length > 0) shifts[address] = moved;
  }
  expect(shifts).toEqual({});
});

test('the text keeps its width before the contents of the page have come', async () => {
  const page = await visit('/contrat/niveaux/');
  const width = () => page.locator('#contenu').evaluate((text) => text.getBoundingClientRect().width);
  const whole = await width();
  await page.locator('.toc').evaluate((contents) => contents.remove());
  expect(await width()).toBe(whole);
});

test('saying that a text was copied moves no button', async () => {
  const page = await visit('/contact/finances/sans-nouvelles/');
  const last = page.locator('.letter [data-do="copy"]').last();
  const before = await last.evaluate((button) => button.getBoundingClientRect().top + scrollY);
  await page.locator('.letter [data-do="copy"]').first().click();
  await expect.poll(() => page.locator('[data-said]').first().innerText()).toBe('Texte copié.');
  expect(await last.evaluate((button) => button.getBoundingClientRect().top + scrollY)).toBe(before);
});

/** Waits for what scripts add late: where the state of the desk stands, until it is told. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.querySelectorAll('desk-state')].every((one) => one.querySelector('b')));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
