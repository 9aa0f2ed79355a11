import { daysFrom } from '../../src/clock/days.ts';
import { deskStateAt } from '../../src/clock/state.ts';
import type { Instant, Reached, Timetable } from '../../src/clock/timetable.ts';
import { dayOf } from '../../src/clock/zone.ts';

/** The first moment after a moment when the desk closes. */
export function nextClosing(hours: Timetable, at: Instant): Reached {
  const state = deskStateAt(hours, at);
  if (state.open) return state.closesAt;
  const { at: closing, beyondHolidays } = nextClosing(hours, state.opensAt.at);
  return { at: closing, beyondHolidays: beyondHolidays || state.opensAt.beyondHolidays };
}

/** How many milliseconds the desk is open between two moments. */
export function openTimeBetween(
  hours: Timetable,
  from: Instant,
  to: Instant,
): { amount: number; beyondHolidays: boolean } {
  const last = dayOf(hours.timeZone, to);
  let amount = 0;
  let known = true;
  for (const { plan, openings } of daysFrom(hours, from)) {
    if (plan.day > last) break;
    known &&= plan.known;
    for (const opening of openings) amount += Math.max(0, Math.min(opening.to, to) - Math.max(opening.from, from));
  }
  return { amount, beyondHolidays: !known };
}
