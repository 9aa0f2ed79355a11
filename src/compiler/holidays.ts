import Calendar from 'date-holidays';
import { dayOf } from '../clock/zone.ts';
import type { HolidayDates } from '../framework/model.ts';
import { problemAt } from './places.ts';
import type { Loaded } from './load.ts';
import type { Problem } from './problems.ts';

const COUNTRY = 'CH';
const YEARS = 3;

/** The dates of exactly the holidays the rules name, for the year of a moment and the two that follow; what the calendar of the canton lacks is a mistake. */
export function holidayDates(loaded: Loaded, today: Date): { holidays: HolidayDates; problems: Problem[] } {
  const { timeZone, hours: { holidays: { canton, days } } } = loaded.raw['organisation.yaml'];
  const first = Number(dayOf(timeZone, today.getTime()).slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, index) => first + index);
  const known = publicDays(canton, timeZone, years);
  if (!known) return { holidays: joined(first, []), problems: [problemAt(loaded, 'organisation.yaml', ['hours', 'holidays', 'canton'], 'canton-unknown', { canton, known: cantons().join(', ') })] };
  const problems = days.flatMap(({ id, rule }, index) => (known.some((one) => one.rule === rule) ? []
    : [problemAt(loaded, 'organisation.yaml', ['hours', 'holidays', 'days', index, 'rule'], 'holiday-rule-unknown', { id, rule, canton, known: rulesOf(known) })]));
  const byYear = years.map((year) => days.flatMap(({ id, rule }) => known.filter((one) => one.rule === rule && one.date.startsWith(`${year}-`)).map(({ date }) => ({ date, id }))));
  const missing = byYear.findIndex((dates) => dates.length < days.length);
  return { holidays: joined(first, missing < 0 ? byYear : byYear.slice(0, missing)), problems };
}

interface PublicDay { date: string; rule: string; name: string }

/** Every public holiday of a canton in some years; nothing if the canton is unknown. */
function publicDays(canton: string, timeZone: string, years: readonly number[]): PublicDay[] | undefined {
  if (!cantons().includes(canton)) return undefined;
  const calendar = new Calendar(COUNTRY, canton, { languages: ['fr'], timezone: timeZone, types: ['public'] });
  return years.flatMap((year) => calendar.getHolidays(year)).map(({ date, rule, name }) => ({ date: date.slice(0, 10), rule, name }));
}

function cantons(): string[] {
  return Object.keys(new Calendar().getStates(COUNTRY));
}

function rulesOf(known: readonly PublicDay[]): string {
  return [...new Map(known.map(({ rule, name }) => [rule, `${rule} (${name})`])).values()].join(', ');
}

/** The dates of whole years from the first on, in order. */
function joined(first: number, years: readonly HolidayDates['dates'][]): HolidayDates {
  return { from: `${first}-01-01`, until: `${first + years.length - 1}-12-31`, dates: years.flat().toSorted((a, b) => a.date.localeCompare(b.date)) };
}
