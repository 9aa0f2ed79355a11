import { LOCALE, type Lang } from '../../vocabulary/languages.ts';
import type { Model, HolidayDates } from '../model/model.ts';
import { dateInWords } from '../text/date.ts';

/** How far ahead the holidays are to be known, in months. */
export const MONTHS_AHEAD = 18;

/** A holiday and its day in each year known. */
export interface HolidayLine {
  id: string;
  name: string;
  days: { date: string; shown: string }[];
}

/** The dates of the holidays, one line each, one column a year. */
export function holidayTable(
  {
    organisation: {
      hours: { holidays },
    },
  }: Model,
  lang: Lang,
): { years: string[]; lines: HolidayLine[] } {
  const years = [...new Set(holidays.dates.map(({ date }) => date.slice(0, 4)))];
  const lines = holidays.days.map(({ id, name }) => ({
    id,
    name: name[lang],
    days: holidays.dates.filter((one) => one.id === id).map(({ date }) => ({ date, shown: shortDay(date, lang) })),
  }));
  return { years, lines };
}

/** Whether the days known end before those of the coming months do; days are "YYYY-MM-DD". */
export function holidaysRunOut({ until }: Pick<HolidayDates, 'until'>, today: string): boolean {
  const wanted = new Date(today);
  wanted.setUTCMonth(wanted.getUTCMonth() + MONTHS_AHEAD);
  return wanted.toISOString().slice(0, 10) > until;
}

/** A day in words, such as "31 décembre 2028". */
export function longDay(date: string, lang: Lang): string {
  return dateInWords(new Date(date), LOCALE[lang], { dateStyle: 'long' });
}

function shortDay(date: string, lang: Lang): string {
  return [{ weekday: 'short' }, { day: '2-digit', month: '2-digit' }]
    .map((parts) =>
      new Intl.DateTimeFormat(LOCALE[lang], { ...parts, timeZone: 'UTC' } as Intl.DateTimeFormatOptions).format(
        new Date(date),
      ),
    )
    .join(' ');
}
