import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addOpenTime } from '../../src/clock/measure.ts';
import { nextOpening } from '../../src/clock/state.ts';
import { HOUR, MINUTE } from '../../src/clock/zone.ts';
import { openMinutes } from './by-minute.ts';
import { DESK, summer, told, winter } from './desk.ts';
import { openTimeBetween } from './open-time.ts';
import { anyDesk, anyMoment, apart } from './random-desk.ts';

/** Up to three weeks of opening time, to the millisecond. */
const anyAmount = fc.oneof(
  fc.integer({ min: 0, max: 120 * HOUR }),
  fc.integer({ min: 0, max: 240 }).map((half) => half * 30 * MINUTE),
);

describe('adding opening time', () => {
  const ADDED: [name: string, from: number, amount: number, at: number][] = [
    ['passes lunch', winter('2026-11-30', '11:00'), 2 * HOUR, winter('2026-11-30', '14:30')],
    ['ends at a closing, not at the next opening', winter('2026-11-30', '11:00'), HOUR, winter('2026-11-30', '12:00')],
    ['begins at the next opening', winter('2026-11-30', '12:10'), HOUR, winter('2026-11-30', '14:30')],
    ['passes a night', winter('2026-11-30', '17:00'), 2 * HOUR, winter('2026-12-01', '09:00')],
    ['passes a weekend after a short Friday', winter('2026-12-04', '16:00'), 2 * HOUR, winter('2026-12-07', '09:00')],
    [
      'passes the weekend when summer time begins',
      winter('2026-03-27', '16:00'),
      2 * HOUR,
      summer('2026-03-30', '09:00'),
    ],
    [
      'passes the weekend when summer time ends',
      summer('2026-10-23', '16:00'),
      2 * HOUR,
      winter('2026-10-26', '09:00'),
    ],
    ['passes a leap day', winter('2028-02-28', '17:00'), 9.5 * HOUR, winter('2028-02-29', '18:00')],
    [
      'passes Good Friday to Easter Monday, with an early closing before',
      summer('2026-04-02', '15:00'),
      2 * HOUR,
      summer('2026-04-07', '09:00'),
    ],
    [
      'passes Christmas and New Year',
      winter('2025-12-24', '15:00'),
      (1 + 3 * 8.5 - 2 + 1) * HOUR,
      winter('2026-01-05', '09:00'),
    ],
    ['of nothing stays where it is, open or closed', winter('2026-12-06', '03:00'), 0, winter('2026-12-06', '03:00')],
  ];
  test.each(ADDED)('%s', (_name, from, amount, at) => {
    expect(addOpenTime(DESK, from, amount), told(at)).toEqual({ at, beyondHolidays: false });
  });

  test('goes on for years', () => {
    expect(
      openTimeBetween(
        DESK,
        winter('2025-01-06', '08:00'),
        addOpenTime(DESK, winter('2025-01-06', '08:00'), 6000 * HOUR).at,
      ).amount,
    ).toBe(6000 * HOUR);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', (amount) => {
    expect(() => addOpenTime(DESK, winter('2026-11-30', '11:00'), amount)).toThrow(
      'Opening time to add is not zero or more',
    );
  });

  test('and measuring it agree, and no earlier moment measures the same', () => {
    fc.assert(
      fc.property(anyDesk, anyMoment, anyAmount, (desk, from, amount) => {
        const { at } = addOpenTime(desk, from, amount);
        expect(openTimeBetween(desk, from, at).amount).toBe(amount);
        if (amount > 0) expect(openTimeBetween(desk, from, at - 1).amount).toBe(amount - 1);
      }),
    );
  });

  test('in two steps is adding it at once', () => {
    fc.assert(
      fc.property(anyDesk, anyMoment, anyAmount, anyAmount, (desk, from, first, second) => {
        expect(addOpenTime(desk, addOpenTime(desk, from, first).at, second).at).toBe(
          addOpenTime(desk, from, first + second).at,
        );
      }),
    );
  });

  test('never ends earlier for a later start or for more of it', () => {
    fc.assert(
      fc.property(anyDesk, apart(9), anyAmount, anyAmount, (desk, [from, later], amount, more) => {
        expect(addOpenTime(desk, later, amount).at).toBeGreaterThanOrEqual(addOpenTime(desk, from, amount).at);
        expect(addOpenTime(desk, from, amount + more).at).toBeGreaterThanOrEqual(addOpenTime(desk, from, amount).at);
      }),
    );
  });
});

describe('measuring opening time', () => {
  test('counts the minutes that a clock on the wall shows as open', () => {
    fc.assert(
      fc.property(anyDesk, apart(3), (desk, [from, to]) => {
        expect(openTimeBetween(desk, from, to).amount, `${told(from)} ${told(to)}`).toBe(
          openMinutes(desk, from, to) * MINUTE,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('in two parts is measuring it at once', () => {
    fc.assert(
      fc.property(anyDesk, apart(20), apart(20), (desk, [from, to], [start, end]) => {
        const last = to + end - start;
        expect(openTimeBetween(desk, from, to).amount + openTimeBetween(desk, to, last).amount).toBe(
          openTimeBetween(desk, from, last).amount,
        );
      }),
    );
  });

  test('finds none in a span that clocks skip', () => {
    const night = { ...DESK, week: [[], [], [], [], [], [], [{ from: '02:00', to: '03:00' }]] };
    expect(openTimeBetween(night, winter('2027-03-28', '00:00'), summer('2027-03-29', '00:00')).amount).toBe(0);
    expect(nextOpening(night, winter('2027-03-27', '12:00')).at).toBe(summer('2027-04-04', '02:00'));
  });

  test('gives the hours of a year, counted on a paper calendar', () => {
    const week = 209 * 8.5 + 52 * 7.5;
    const holidays = 4 * 8.5 + 3 * 7.5;
    const eves = 2 + 2 + 1 + 2 + 2;
    expect(openTimeBetween(DESK, winter('2026-01-01', '00:00'), winter('2027-01-01', '00:00'))).toEqual({
      amount: (week - holidays - eves) * HOUR,
      beyondHolidays: false,
    });
  });
});
