import { describe, expect, test } from 'vitest';
import { visitor } from './visit.ts';

const { visit } = visitor();

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each(['/contacts/', '/contact/', '/contact/finances/'])('%s says whether the desk is open', async (address) => {
  const page = await visit(address, {}, '2026-11-24T08:15:00+01:00');
  await expect.poll(async () => plain(await page.locator('desk-state').innerText())).toMatch(/^Ouvert jusqu’à 12:00/);
});

test('a holiday is named with its canton and day', async () => {
  const page = await visit('/contacts/', {}, '2026-12-24T15:00:00+01:00');
  await expect
    .poll(async () => plain(await page.locator('desk-state').innerText()))
    .toMatch(/^Ouvert jusqu’à 16:00, veille de jour férié \(Noël\) vendredi 25 décembre, canton de Berne, /);
});

describe('a reminder', () => {
  test('is not offered while the desk is open', async () => {
    const page = await visit('/contact/finances/sans-nouvelles/', {}, '2026-11-24T08:15:00+01:00');
    await expect.poll(() => page.locator('desk-state').innerText()).toMatch(/^Ouvert/);
    expect(await page.locator('desk-reminder button').count()).toBe(0);
  });
});

test('without scripts no field waits for one', async () => {
  const page = await visit('/contact/finances/sans-nouvelles/', { javaScriptEnabled: false });
  expect(await page.locator('send-texts .request').isVisible()).toBe(false);
  expect(await page.locator('desk-state a').isVisible()).toBe(true);
});
