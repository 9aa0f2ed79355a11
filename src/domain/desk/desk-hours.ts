import type { Timetable, Instant, Reached, Span } from '../../clock/timetable.ts';
import { deskStateAt, type Closed, type Closing } from '../../clock/state.ts';
import { dayOf, daysAway, nextDay, timeOf, weekdayOf } from '../../clock/zone.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import type { Model, OpeningHours } from '../model/model.ts';
import { WEEKDAYS, type Status, type Weekday } from '../../vocabulary/values.ts';

/**
 * The hours of the desk for a browser: what the clock reads, the names of the holidays in one language,
 * and how sure the hours are.
 */
export interface DeskHours extends Timetable {
  /** The canton whose holidays count, in words. */
  where: string;
  holidayNames: Record<string, string>;
  status: Status;
}

/**
 * A moment on the clocks of the desk; `away`: calendar days from now, 0 today, 1 tomorrow.
 * `beyondHolidays`: it rests on days whose holidays nobody knows, so it is not to be shown as sure.
 */
export interface DeskMoment extends Reached {
  day: string;
  weekday: Weekday;
  time: string;
  away: number;
}

/** The holiday behind a state of the desk: its name, and its day as "YYYY-MM-DD". */
export interface NamedHoliday {
  name: string;
  day: string;
}

/** What there is to say about the desk at a moment; words stand elsewhere. `holiday`: the one behind it. */
export type DeskFacts =
  | { open: true; closes: DeskMoment; closesFor: Closing; reopens: DeskMoment; holiday?: NamedHoliday }
  | { open: false; why: Closed; opens: DeskMoment; holiday?: NamedHoliday };

/** The published hours as plain data for the clock, in one language. */
export function deskHours({ organisation: { timeZone, hours } }: Model, lang: Lang): DeskHours {
  const { where, days, from, until, dates } = hours.holidays;
  return {
    timeZone,
    week: WEEKDAYS.map((day) => spansOf(hours, day)),
    eveCloses: hours.eve.closes,
    holidays: { from, until, days: Object.fromEntries(dates.map(({ date, id }) => [date, id])) },
    where: where[lang],
    holidayNames: Object.fromEntries(days.map(({ id, name }) => [id, name[lang]])),
    status: hours.status,
  };
}

/** The facts about the desk at a moment, told on the clocks of the desk wherever the reader is. */
export function deskFacts(hours: DeskHours, now: Instant): DeskFacts {
  const state = deskStateAt(hours, now);
  const named = state.holiday && { holiday: namedHoliday(hours, now, state.holiday) };
  return state.open
    ? {
        open: true,
        closes: deskMoment(hours, now, state.closesAt),
        closesFor: state.closesFor,
        reopens: deskMoment(hours, now, state.reopensAt),
        ...named,
      }
    : { open: false, why: state.why, opens: deskMoment(hours, now, state.opensAt), ...named };
}

/** A moment as the desk's calendar and clocks show it, seen from now. */
export function deskMoment({ timeZone }: Timetable, now: Instant, reached: Reached): DeskMoment {
  const day = dayOf(timeZone, reached.at);
  return {
    ...reached,
    day,
    weekday: WEEKDAYS[weekdayOf(day)]!,
    time: timeOf(timeZone, reached.at),
    away: daysAway(timeZone, now, reached.at),
  };
}

/** A holiday of today or, on its eve, of tomorrow. */
function namedHoliday({ timeZone, holidays, holidayNames }: DeskHours, now: Instant, id: string): NamedHoliday {
  const today = dayOf(timeZone, now);
  return { name: holidayNames[id]!, day: holidays.days[today] === id ? today : nextDay(today) };
}

/** The spans of a day in the published week; spans that touch are one. */
function spansOf({ week }: OpeningHours, day: Weekday): Span[] {
  const joined: Span[] = [];
  for (const { from, to } of week.find(({ days }) => days.includes(day))?.spans ?? []) {
    const last = joined.at(-1);
    if (last?.to === from) last.to = to;
    else joined.push({ from, to });
  }
  return joined;
}
