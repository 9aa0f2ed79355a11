import { Temporal } from 'temporal-polyfill';
import type { Timetable } from '../../src/clock/timetable.ts';

export const MINUTE = 60_000;

/** Desks of these tests open and close, and clocks change, at whole quarters: inside one, nothing does. */
const QUARTER = 15 * MINUTE;

/** Whether the desk is open at a moment, read off the clock on the wall with another library than the clock's. */
export function openByTheWall({ timeZone, week, eveCloses, holidays }: Timetable, at: number): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const today = local.toPlainDate();
  if (holidays.days[today.toString()]) return false;
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  if (eveCloses && holidays.days[today.add({ days: 1 }).toString()] && time >= eveCloses) return false;
  return (week[today.dayOfWeek - 1] ?? []).some(({ from, to }) => from <= time && time < to);
}

/** How many minutes the desk is open between two whole minutes. */
export function openMinutes(desk: Timetable, from: number, to: number): number {
  assertQuarters(desk);
  let open = 0;
  for (let at = from; at < to; at = nextQuarter(at))
    if (openByTheWall(desk, at)) open += (Math.min(nextQuarter(at), to) - at) / MINUTE;
  return open;
}

/** The first whole minute after another, before an end, when a closed desk opens or an open one closes. */
export function changeAfter(desk: Timetable, from: number, end: number): number | undefined {
  assertQuarters(desk);
  const open = openByTheWall(desk, from);
  for (let at = from; at < end; at = nextQuarter(at)) if (openByTheWall(desk, at) !== open) return at;
  return undefined;
}

function assertQuarters({ week, eveCloses }: Timetable): void {
  const times = [eveCloses ?? '00:00', ...week.flat().flatMap(({ from, to }) => [from, to])];
  const odd = times.find((time) => !/:(?:00|15|30|45)$|^24:00$/.test(time));
  if (odd !== undefined)
    throw new Error(`The wall is looked at each quarter: a desk of these tests cannot change at ${odd}.`);
}

function nextQuarter(at: number): number {
  return (Math.floor(at / QUARTER) + 1) * QUARTER;
}
