import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dayOf, daysAway, instantOf, nextDay, timeOf, weekdayOf } from '../../src/clock/zone.ts';
import { summer, told, winter } from './desk.ts';
import { anyMinute, anyMoment } from './random-desk.ts';

const anyZone = fc.constantFrom(
  'Europe/Zurich',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Honolulu',
  'Australia/Lord_Howe',
  'America/St_Johns',
);

/** What clocks show at a moment, by another library. */
function localOf(zone: string, at: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

test('the day and the time of a moment are those of its clocks', () => {
  fc.assert(
    fc.property(anyZone, anyMoment, (zone, at) => {
      const local = localOf(zone, at);
      expect(`${dayOf(zone, at)}T${timeOf(zone, at)}`).toBe(
        local.toPlainDateTime().toString({ smallestUnit: 'minute', roundingMode: 'floor' }),
      );
      expect(weekdayOf(dayOf(zone, at))).toBe(local.dayOfWeek - 1);
    }),
    { numRuns: 1000 },
  );
});

test('clocks show a time at the moment Temporal gives, where they skip it or show it twice too', () => {
  fc.assert(
    fc.property(anyZone, anyMinute, (zone, at) => {
      const wall = new Date(at).toISOString();
      expect(told(instantOf(zone, wall.slice(0, 10), wall.slice(11, 16)))).toBe(
        told(Temporal.PlainDateTime.from(wall.slice(0, 16)).toZonedDateTime(zone).epochMilliseconds),
      );
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['skipped when summer time begins', '2027-03-28', '02:30', summer('2027-03-28', '03:30')],
  ['shown twice when it ends', '2027-10-31', '02:30', summer('2027-10-31', '02:30')],
  ['the last before clocks are put on', '2027-03-28', '01:59', winter('2027-03-28', '01:59')],
  ['the first after they are put back', '2027-10-31', '03:00', winter('2027-10-31', '03:00')],
])('a time %s', (_name, day, time, at) => {
  expect(told(instantOf('Europe/Zurich', day, time))).toBe(told(at));
});

test('today, tomorrow and yesterday are days of the calendar, not spans of 24 hours', () => {
  expect(daysAway('Europe/Zurich', winter('2026-11-30', '00:00'), winter('2026-11-30', '23:59'))).toBe(0);
  expect(daysAway('Europe/Zurich', winter('2026-11-30', '23:59'), winter('2026-12-01', '00:00'))).toBe(1);
  expect(daysAway('Europe/Zurich', winter('2026-11-30', '00:00'), winter('2026-11-29', '23:59'))).toBe(-1);
  expect(daysAway('Europe/Zurich', winter('2027-03-27', '23:30'), summer('2027-03-29', '00:30'))).toBe(2);
  expect(daysAway('Europe/Zurich', summer('2026-10-24', '00:30'), winter('2026-10-26', '23:30'))).toBe(2);
});

test('days apart are those of the calendar in every zone', () => {
  fc.assert(
    fc.property(anyZone, anyMoment, anyMoment, (zone, from, to) => {
      expect(daysAway(zone, from, to)).toBe(
        localOf(zone, from).toPlainDate().until(localOf(zone, to).toPlainDate()).days,
      );
    }),
  );
});

test.each([
  ['2028-02-28', '2028-02-29'],
  ['2028-02-29', '2028-03-01'],
  ['2027-02-28', '2027-03-01'],
  ['2026-12-31', '2027-01-01'],
])('after %s comes %s', (day, next) => {
  expect(nextDay(day)).toBe(next);
});
