import type { Lang } from '../../vocabulary/languages.ts';
import type { Model } from '../model/model.ts';
import { WEEKDAYS, type Weekday } from '../../vocabulary/values.ts';
import type { ToolWords } from '../../vocabulary/words.ts';

/** Some days of the week and their opening hours; none where no source gives any. */
export interface WeekLine {
  first: string;
  last: string;
  count: number;
  spans: string[];
}

/** The week as lines of a timetable, every day of it once. */
export function weekLines({ organisation, vocabulary }: Model, words: ToolWords, lang: Lang): WeekLine[] {
  const { week } = organisation.hours;
  const given = new Set(week.flatMap(({ days }) => days));
  const silent = WEEKDAYS.filter((day) => !given.has(day));
  const word = (day: Weekday) => vocabulary.weekday[day][lang];
  const line = (days: readonly Weekday[], spans: string[]): WeekLine => ({
    first: word(days[0]!),
    last: word(days.at(-1)!),
    count: days.length,
    spans,
  });
  return [
    ...week.flatMap(({ days, spans }) =>
      runs(days).map((run) =>
        line(
          run,
          spans.map(({ from, to }) => from + words.dash + to),
        ),
      ),
    ),
    ...runs(silent).map((run) => line(run, [])),
  ];
}

/** Days that follow each other, together. */
export function runs(days: readonly Weekday[]): Weekday[][] {
  const found: Weekday[][] = [];
  for (const day of WEEKDAYS.filter((known) => days.includes(known))) {
    const last = found.at(-1);
    if (last && WEEKDAYS.indexOf(last.at(-1)!) + 1 === WEEKDAYS.indexOf(day)) last.push(day);
    else found.push([day]);
  }
  return found;
}
