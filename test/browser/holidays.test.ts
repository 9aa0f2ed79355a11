import { describe, expect, test } from 'vitest';
import { visitor } from './visit.ts';

const { visit } = visitor();

describe('the warning that holidays are missing', () => {
  test.each([
    [18, false],
    [17, true],
  ])('%i months before the dates end: shown %s', async (months, shown) => {
    const page = await visit('/points-ouverts/');
    const warning = page.locator('[data-holidays-until]');
    const today = new Date(`${await warning.getAttribute('data-holidays-until')}T12:00:00Z`);
    today.setUTCDate(1);
    today.setUTCMonth(today.getUTCMonth() - months);
    await page.clock.setFixedTime(today);
    await page.reload();
    expect(await warning.isVisible()).toBe(shown);
  });
});
