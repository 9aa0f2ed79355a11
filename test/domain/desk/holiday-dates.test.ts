import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../src/compiler/compile.ts';
import { holidaysRunOut, holidayTable } from '../../../src/domain/desk/holiday-dates.ts';
import { SMALL, small } from '../../rules/small-rules.ts';

describe('the holidays of the coming 18 months', () => {
  test.each([
    ['2026-11-30', false],
    ['2027-06-30', false],
    ['2027-07-01', true],
    ['2029-01-01', true],
  ])('seen on %s, with dates until the end of 2028, run out: %s', (today, out) => {
    expect(holidaysRunOut({ until: '2028-12-31' }, today)).toBe(out);
  });

  test('are known when the last of those days is', () =>
    expect(holidaysRunOut({ until: '2028-12-15' }, '2027-06-15')).toBe(false));

  test('are known on the day the rules are compiled, whatever the day', () => {
    for (const today of ['2026-01-01', '2027-08-31', '2028-02-29', '2029-12-31']) {
      const { until } = compileRules(SMALL, new Date(today)).model!.organisation.hours.holidays;
      expect(holidaysRunOut({ until }, today), today).toBe(false);
    }
  });
});

describe('the table of holidays', () => {
  const { years, lines } = holidayTable(small, 'fr');

  test('has every holiday of every year known, each in its column', () => {
    expect(years).toEqual(['2026', '2027', '2028']);
    for (const { id, days } of lines)
      expect(
        days.map(({ date }) => date.slice(0, 4)),
        id,
      ).toEqual(years);
  });

  test('shows a day with its day of the week', () => {
    expect(lines.find(({ id }) => id === 'vendredi-saint')!.days[0]).toEqual({
      date: '2026-04-03',
      shown: 'ven. 03.04',
    });
  });
});
