import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Timetable } from '../../src/clock/timetable.ts';
import { addOpenTime } from '../../src/clock/measure.ts';
import { nextOpening, deskStateAt } from '../../src/clock/state.ts';
import { HOUR } from '../../src/clock/zone.ts';
import { DESK, HOLIDAYS, winter } from './desk.ts';
import { nextClosing, openTimeBetween } from './open-time.ts';
import { anyDesk } from './random-desk.ts';

const FROM = '2026-01-01';
const UNTIL = '2026-12-31';
const within = (day: string) => day >= FROM && day <= UNTIL;
const KNOWN = Object.fromEntries(Object.entries(HOLIDAYS).filter(([day]) => within(day)));

/** A moment near either end of the known year. */
const nearAnEnd = fc
  .tuple(
    fc.constantFrom(winter('2026-01-01', '00:00'), winter('2027-01-01', '00:00')),
    fc.integer({ min: -12 * 24 * HOUR, max: 12 * 24 * HOUR }),
  )
  .map(([end, more]) => end + more);

/** Holidays outside the known year that nobody has told us. */
const untold = fc.array(
  nearAnEnd.map((at) => new Date(at).toISOString().slice(0, 10)).filter((day) => !within(day)),
  { minLength: 1, maxLength: 12 },
);

const pair = fc.tuple(anyDesk, untold).map(([desk, days]): [Timetable, Timetable] => {
  const known = { ...desk, holidays: { from: FROM, until: UNTIL, days: KNOWN } };
  return [
    known,
    {
      ...known,
      holidays: {
        from: FROM,
        until: UNTIL,
        days: { ...KNOWN, ...Object.fromEntries(days.map((day) => [day, 'untold'])) },
      },
    },
  ];
});

describe('what is not told as resting on unknown holidays', () => {
  test('stays the same whatever they are: open or closed, and until when', () => {
    fc.assert(
      fc.property(pair, nearAnEnd, ([known, real], at) => {
        const state = deskStateAt(known, at);
        const sure = state.open ? !state.reopensAt.beyondHolidays : !state.opensAt.beyondHolidays;
        if (sure) expect(deskStateAt(real, at)).toEqual(state);
        if (state.open && !state.closesAt.beyondHolidays)
          expect(deskStateAt(real, at)).toMatchObject({
            open: true,
            closesAt: state.closesAt,
            closesFor: state.closesFor,
          });
        for (const next of [nextOpening, nextClosing])
          if (!next(known, at).beyondHolidays) expect(next(real, at)).toEqual(next(known, at));
      }),
      { numRuns: 1000 },
    );
  });

  test('stays the same whatever they are: opening time added and measured', () => {
    fc.assert(
      fc.property(
        pair,
        nearAnEnd,
        nearAnEnd,
        fc.integer({ min: 0, max: 20 * HOUR }),
        ([known, real], one, other, amount) => {
          const added = addOpenTime(known, one, amount);
          if (!added.beyondHolidays) expect(addOpenTime(real, one, amount)).toEqual(added);
          const between = openTimeBetween(known, Math.min(one, other), Math.max(one, other));
          if (!between.beyondHolidays)
            expect(openTimeBetween(real, Math.min(one, other), Math.max(one, other))).toEqual(between);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('inside the known years nothing is told as resting on unknown holidays', () => {
  const short = { ...DESK, holidays: { from: FROM, until: UNTIL, days: KNOWN } };
  expect(openTimeBetween(short, winter('2026-01-01', '00:00'), winter('2026-12-30', '23:00')).beyondHolidays).toBe(
    false,
  );
  expect(openTimeBetween(short, winter('2026-01-01', '00:00'), winter('2026-12-31', '23:00')).beyondHolidays).toBe(
    true,
  );
  expect(addOpenTime(short, winter('2026-12-30', '17:00'), HOUR).beyondHolidays).toBe(false);
  expect(addOpenTime(short, winter('2026-12-30', '17:00'), HOUR + 1).beyondHolidays).toBe(true);
});

test('a day without hours is sure, whatever holidays it may have', () => {
  const short = { ...DESK, holidays: { ...DESK.holidays, until: '2027-12-31' } };
  expect(openTimeBetween(short, winter('2028-01-01', '00:00'), winter('2028-01-02', '23:00'))).toEqual({
    amount: 0,
    beyondHolidays: false,
  });
  expect(openTimeBetween(short, winter('2028-01-01', '00:00'), winter('2028-01-03', '00:00')).beyondHolidays).toBe(
    true,
  );
});
