import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Day, Instant } from './timetable.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The day of the calendar at a moment, in a time zone. */
export function dayOf(timeZone: string, at: Instant): Day {
  return shown(timeZone, at).slice(0, 10);
}

/** The time of day at a moment, in a time zone, "HH:MM". */
export function timeOf(timeZone: string, at: Instant): string {
  return shown(timeZone, at).slice(11, 16);
}

/**
 * The moment when clocks in a time zone show a time: the first of two where they are put back,
 * an hour later where they skip it.
 */
export function instantOf(timeZone: string, day: Day, time: string): Instant {
  const wanted = Date.parse(`${day}T${time}Z`);
  const [before, after] = [wanted - DAY, wanted + DAY].map((near) => wanted - offset(timeZone, near)) as [
    Instant,
    Instant,
  ];
  return before + offset(timeZone, before) !== wanted && after + offset(timeZone, after) === wanted ? after : before;
}

/**
 * How many days of the calendar lie from one moment to another, in a time zone: 0 is the same day, 1 the next,
 * whatever the hour.
 */
export function daysAway(timeZone: string, from: Instant, to: Instant): number {
  return (Date.parse(dayOf(timeZone, to)) - Date.parse(dayOf(timeZone, from))) / DAY;
}

/** The day after a day. */
export function nextDay(day: Day): Day {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

/** The place of a day in its week: 0 is Monday. */
export function weekdayOf(day: Day): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

/** What clocks in a time zone show at a moment. */
function shown(timeZone: string, at: Instant): string {
  return new Date(at + offset(timeZone, at)).toISOString();
}

/** By how much a time zone is ahead of UTC at a moment. */
function offset(timeZone: string, at: Instant): number {
  const minutes = tzOffset(timeZone, new Date(at));
  if (Number.isNaN(minutes)) throw new RangeError(`No offset known for the time zone "${timeZone}" at ${at}`);
  return minutes * MINUTE;
}
