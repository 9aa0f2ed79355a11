import { planOf } from '../../clock/days.ts';
import type { Timetable, Span } from '../../clock/timetable.ts';
import { nextDay } from '../../clock/zone.ts';
import { WEEKDAYS, type Weekday } from '../../vocabulary/values.ts';

/** A day as usual, the eve of a public holiday, or the holiday. */
export type Occasion = 'usual' | 'eve' | 'holiday';

/** Days of the week on which the desk is open at the same times. */
export interface DayKind {
  on: Occasion;
  days: Weekday[];
  spans: readonly Span[];
}

/** A part of a day: without `from` it begins at midnight, without `to` it ends there. */
export interface Slot {
  from?: string;
  to?: string;
}

/** The days of the week by the hours that the clock gives them on an occasion. */
export function dayKinds(hours: Timetable, on: Occasion, days: readonly Weekday[]): DayKind[] {
  const kinds = new Map<string, DayKind>();
  for (const day of WEEKDAYS.filter((known) => days.includes(known))) {
    const spans = spansOn(hours, on, day);
    const key = JSON.stringify(spans);
    const kind = kinds.get(key);
    if (kind) kind.days.push(day);
    else kinds.set(key, { on, days: [day], spans });
  }
  return [...kinds.values()];
}

/** A day cut at each time when something changes on one of some days. */
export function slotsOf(kinds: readonly DayKind[]): Slot[] {
  const cuts = [...new Set(kinds.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to])))].toSorted();
  return pairs([undefined, ...cuts.flatMap((cut) => [cut, cut]), undefined]);
}

/** The parts of a day when the desk is closed. */
export function closedSlots({ spans }: DayKind): Slot[] {
  return pairs([undefined, ...spans.flatMap(({ from, to }) => [from, to]), undefined]);
}

/** Whether the desk is open in a part of a day that nothing cuts. */
export function isOpen({ spans }: DayKind, slot: Slot): boolean {
  return spans.some((span) => span.from <= begins(slot) && ends(slot) <= span.to);
}

/** Some Monday: the clock knows dates, and the hours of the week are the same in each. */
const MONDAY = '2001-01-01';

function spansOn(hours: Timetable, on: Occasion, weekday: Weekday): readonly Span[] {
  let date = MONDAY;
  for (let step = WEEKDAYS.indexOf(weekday); step > 0; step -= 1) date = nextDay(date);
  const holiday = { usual: undefined, eve: nextDay(date), holiday: date }[on];
  return planOf({ ...hours, holidays: { ...hours.holidays, days: holiday ? { [holiday]: on } : {} } }, date).spans;
}

/** The parts of a day from the first time to the second, from the third to the fourth, and so on; none is empty. */
function pairs(edges: readonly (string | undefined)[]): Slot[] {
  return edges.flatMap((from, index) =>
    index % 2 === 0 && !isMidnight(edges[index + 1]) ? [{ from, to: edges[index + 1] }] : [],
  );
}

function isMidnight(time?: string): boolean {
  return time !== undefined && !/[1-9]/.test(time);
}

const begins = ({ from }: Slot) => from ?? '';
const ends = ({ to }: Slot) => to ?? '~';
