import { openingsAfter } from './days.ts';
import type { Timetable, Instant, Reached } from './timetable.ts';

/**
 * The first moment when the desk has been open for an amount of milliseconds since a moment;
 * none added is the moment itself.
 * An amount that ends with an opening ends at its closing, not at the next opening.
 */
export function addOpenTime(hours: Timetable, from: Instant, amount: number): Reached {
  if (!(amount >= 0 && Number.isFinite(amount)))
    throw new RangeError(`Opening time to add is not zero or more: ${amount}`);
  if (amount === 0) return { at: from, beyondHolidays: false };
  let left = amount;
  for (const opening of openingsAfter(hours, from)) {
    const start = Math.max(opening.from, from);
    if (left <= opening.to - start) return { at: start + left, beyondHolidays: !opening.known };
    left -= opening.to - start;
  }
  throw new RangeError('The calendar has an end');
}
