import fc from 'fast-check';
import type { Timetable, Span } from '../../src/clock/timetable.ts';
import { MINUTE } from './by-minute.ts';
import { DESK, HOLIDAYS } from './desk.ts';

const FIRST = Date.parse('2024-01-02T00:00Z');
const LAST = Date.parse('2029-12-20T00:00Z');
const DAY = 24 * 60 * MINUTE;

/** Days on which something happens: clocks change, a leap day, holidays and the days around them. */
const AWKWARD = [
  '2024-03-31',
  '2025-03-30',
  '2026-03-29',
  '2027-03-28',
  '2028-03-26',
  '2029-03-25',
  '2024-10-27',
  '2025-10-26',
  '2026-10-25',
  '2027-10-31',
  '2028-10-29',
  '2029-10-28',
  '2024-02-29',
  '2028-02-29',
  ...Object.keys(HOLIDAYS),
]
  .map((day) => Date.parse(day))
  .filter((day) => day > FIRST && day < LAST);

/** A whole minute of 2024 to 2029, often within two days of an awkward one. */
export const anyMinute: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: FIRST / MINUTE, max: LAST / MINUTE }).map((minute) => minute * MINUTE),
  fc
    .tuple(fc.constantFrom(...AWKWARD), fc.integer({ min: (-2 * DAY) / MINUTE, max: (2 * DAY) / MINUTE }))
    .map(([day, minutes]) => day + minutes * MINUTE),
);

/** A moment of 2024 to 2029, to the millisecond. */
export const anyMoment: fc.Arbitrary<number> = fc
  .tuple(anyMinute, fc.constantFrom(0, 0, 1, -1, 30_000))
  .map(([minute, more]) => minute + more);

/** Two moments in order, up to some days apart. */
export function apart(days: number): fc.Arbitrary<[number, number]> {
  return fc
    .tuple(anyMinute, fc.integer({ min: 0, max: (days * DAY) / MINUTE }))
    .map(([from, minutes]) => [from, from + minutes * MINUTE]);
}

const quarter = fc
  .integer({ min: 0, max: 95 })
  .map((quarters) => `${pad(Math.floor(quarters / 4))}:${pad((quarters % 4) * 15)}`)
  .filter((time) => time <= '01:00' || time >= '03:00' || time === '02:00');

const spans: fc.Arbitrary<Span[]> = fc.uniqueArray(quarter, { maxLength: 6 }).map((times) => {
  const sorted = times.toSorted();
  return sorted.flatMap((from, index) =>
    index % 2 === 0 && index + 1 < sorted.length ? [{ from, to: sorted[index + 1]! }] : [],
  );
});

/** Desks of any hours in several zones; none opens or closes inside an hour that clocks show twice or skip. */
const randomDesk: fc.Arbitrary<Timetable> = fc
  .record({
    timeZone: fc.constantFrom('Europe/Zurich', 'Europe/Zurich', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'),
    week: fc.tuple(spans, spans, spans, spans, spans, spans, fc.constant([{ from: '00:00', to: '23:45' }])),
    eveCloses: fc.option(quarter, { nil: undefined }),
    holidays: fc.constant(DESK.holidays),
  })
  .map(({ eveCloses, ...rest }) => (eveCloses === undefined ? rest : { ...rest, eveCloses }));

/** The desk of the rules, or any other. */
export const anyDesk: fc.Arbitrary<Timetable> = fc.oneof(fc.constant(DESK), randomDesk);

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
