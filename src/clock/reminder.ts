import type { Timetable, Instant, Reached } from './timetable.ts';
import { addOpenTime } from './measure.ts';
import { nextOpening, deskStateAt } from './state.ts';

/**
 * When to act again on something sent at a moment: once a delay of opening time, in milliseconds,
 * has passed and the desk is open; without a delay, at its next opening.
 */
export function remindAt(hours: Timetable, from: Instant, delay?: number): Reached {
  if (delay === undefined) return nextOpening(hours, from);
  const due = addOpenTime(hours, from, delay);
  if (deskStateAt(hours, due.at).open) return due;
  const opening = nextOpening(hours, due.at);
  return { at: opening.at, beyondHolidays: due.beyondHolidays || opening.beyondHolidays };
}
