import type { Day, Timetable, Instant, Span } from './timetable.ts';
import { dayOf, instantOf, nextDay, weekdayOf } from './zone.ts';

/** A time when the desk is open, from the first moment, included, to the second, excluded. */
export interface Opening {
  from: Instant;
  to: Instant;
}

/**
 * What a day is like: its usual spans, those that remain, and why some do not.
 * `known`: no unknown holiday can change it.
 */
export interface DayPlan {
  day: Day;
  usual: readonly Span[];
  spans: readonly Span[];
  holiday?: string;
  eveOf?: string;
  known: boolean;
}

/**
 * The plan of a day. A holiday closes the day; the day before one closes early,
 * or at its usual time if that is earlier.
 * "Eve" is read as the day before in the calendar: before a holiday on Monday it is Sunday, and Friday stays as it is.
 * The source says only "eve of a public holiday": this reading is to be confirmed.
 */
export function planOf({ week, eveCloses, holidays }: Timetable, day: Day): DayPlan {
  const usual = week[weekdayOf(day)] ?? [];
  const tomorrow = nextDay(day);
  const known = usual.length === 0 || (day >= holidays.from && (eveCloses ? tomorrow : day) <= holidays.until);
  const holiday = holidays.days[day];
  const eveOf = holidays.days[tomorrow];
  if (holiday) return { day, usual, spans: [], holiday, known };
  return eveCloses && eveOf
    ? { day, usual, spans: until(usual, eveCloses), eveOf, known }
    : { day, usual, spans: usual, known };
}

/** The days from the one of a moment on, with their openings; a span that clocks skip is none. */
export function* daysFrom(hours: Timetable, at: Instant): Generator<{ plan: DayPlan; openings: Opening[] }> {
  for (let day = dayOf(hours.timeZone, at); ; day = nextDay(day)) {
    const plan = planOf(hours, day);
    const openings = plan.spans.map(({ from, to }) => ({
      from: instantOf(hours.timeZone, day, from),
      to: instantOf(hours.timeZone, day, to),
    }));
    yield { plan, openings: openings.filter(({ from, to }) => from < to) };
  }
}

const LONGEST_WAIT = 366;

/** The openings that end after a moment, in order; `known`: no unknown holiday on the way. */
export function* openingsAfter(hours: Timetable, at: Instant): Generator<Opening & { known: boolean }> {
  let known = true;
  let wait = 0;
  for (const { plan, openings } of daysFrom(hours, at)) {
    known &&= plan.known;
    wait = openings.length > 0 ? 0 : wait + 1;
    if (wait > LONGEST_WAIT) throw new RangeError(`No opening in the ${LONGEST_WAIT} days before ${plan.day}`);
    for (const opening of openings) if (opening.to > at) yield { ...opening, known };
  }
}

function until(spans: readonly Span[], closes: string): Span[] {
  return spans.filter(({ from }) => from < closes).map(({ from, to }) => ({ from, to: to < closes ? to : closes }));
}
