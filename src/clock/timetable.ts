/** A moment, in milliseconds since 1970. */
export type Instant = number;

/** A day of the calendar, "YYYY-MM-DD". */
export type Day = string;

/** A part of a day when the desk is open: from the first time, included, to the second, excluded; both "HH:MM". */
export interface Span {
  from: string;
  to: string;
}

/** The holidays of whole years: outside `from` to `until` nobody knows them; `days` gives the id of each. */
export interface Holidays {
  from: Day;
  until: Day;
  days: Readonly<Record<Day, string>>;
}

/**
 * Opening hours as plain data, local to `timeZone`.
 * `week`: the spans of each day, Monday first, in order and apart from each other; none where the desk gives no hours.
 * `eveCloses`: when the desk closes on the day before a holiday.
 */
export interface Timetable {
  timeZone: string;
  week: readonly (readonly Span[])[];
  eveCloses?: string;
  holidays: Holidays;
}

/** A moment counted in opening hours; `beyondHolidays`: it rests on days whose holidays nobody knows. */
export interface Reached {
  at: Instant;
  beyondHolidays: boolean;
}
