import { easter } from 'date-easter';
import { dayOf } from '../clock/zone.ts';
import type { HolidayDates } from '../domain/model/model.ts';
import type { Loaded } from './load.ts';
import { problemAt } from './places.ts';
import type { Problem } from './problems.ts';

const YEARS = 3;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The dates of the holidays that the rules name, for the year of a moment and the two that follow;
 * a day that no such year has, or that two rules name, is a mistake.
 */
export function holidayDates(loaded: Loaded, today: Date): { holidays: HolidayDates; problems: Problem[] } {
  const {
    timeZone,
    hours: {
      holidays: { days },
    },
  } = loaded.raw['organisation.yaml'];
  const first = Number(dayOf(timeZone, today.getTime()).slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, index) => first + index);
  const dates = years.flatMap((year) =>
    days.flatMap(({ id, rule }) => dateOf(rule, year).map((date) => ({ date, id }))),
  );
  return {
    holidays: {
      from: `${first}-01-01`,
      until: `${first + YEARS - 1}-12-31`,
      dates: dates.toSorted((a, b) => a.date.localeCompare(b.date)),
    },
    problems: days.flatMap(({ id, rule }, index) => {
      const at = (code: 'holiday-never' | 'holiday-doubled', details: Record<string, string>) =>
        problemAt(loaded, 'organisation.yaml', ['hours', 'holidays', 'days', index, 'rule'], code, {
          id,
          rule,
          ...details,
        });
      const doubled = days
        .slice(0, index)
        .find((before) => years.every((year) => dateOf(before.rule, year)[0] === dateOf(rule, year)[0]));
      if (years.every((year) => dateOf(rule, year).length === 0)) return [at('holiday-never', {})];
      return doubled ? [at('holiday-doubled', { first: doubled.id })] : [];
    }),
  };
}

/**
 * The day that a rule names in a year, "YYYY-MM-DD": a month and a day, or days after Easter;
 * none where the month is shorter.
 */
function dateOf(rule: string, year: number): string[] {
  const after = /^easter (-?\d+)$/.exec(rule)?.[1];
  if (after !== undefined) {
    const { month, day } = easter(year);
    return [new Date(Date.UTC(year, month - 1, day) + Number(after) * DAY).toISOString().slice(0, 10)];
  }
  const [month, day] = rule.split('-').map(Number) as [number, number];
  const date = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  return date.endsWith(rule) ? [date] : [];
}
