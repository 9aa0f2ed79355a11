import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { KINDS } from './page-kinds.ts';
import { visitor } from './visit.ts';

const { visit, origin } = visitor();

test.each([360, 1280])('nothing moves while a page of any kind loads, at %i px', async (width) => {
  const page = await watched(width, '2026-11-24T12:30:00+01:00');
  const shifts: Record<string, number[]> = {};
  for (const address of KINDS) {
    const moved = await movedAt(page, address);
    if (moved.length > 0) shifts[address] = moved;
  }
  expect(shifts).toEqual({});
});

test.each(['2026-11-28T10:00:00+01:00', '2026-12-24T10:00:00+01:00', '2026-12-25T10:00:00+01:00'])(
  'at home nothing moves when the state of the desk comes, at weekends and around holidays: %s',
  async (at) => {
    for (const width of [320, 360, 1280]) {
      const page = await watched(width, at);
      expect(await movedAt(page, '/'), `${width} px`).toEqual([]);
    }
  },
);

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

/** A page at a moment that notes whatever moves on it. */
async function watched(width: number, at: string): Promise<Page> {
  const page = await visit('/404.html', { viewport: { width, height: 800 } }, at);
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return page;
}

/** What moves while a page loads. */
async function movedAt(page: Page, address: string): Promise<number[]> {
  await page.goto(origin() + address);
  await settled(page);
  return page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved);
}

/** Waits for what scripts add late: where the state of the desk stands, until it is told. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.querySelectorAll('desk-state')].every((one) => one.querySelector('b')));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
