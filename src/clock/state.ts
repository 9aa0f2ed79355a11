import { openingsAfter, planOf } from './days.ts';
import type { Timetable, Instant, Reached } from './timetable.ts';
import { dayOf, timeOf } from './zone.ts';

/**
 * Why the desk is closed: before it opens, between two spans, after the last, early on an eve, on a holiday,
 * or no hours are given for the day.
 */
export type Closed = 'before' | 'lunch' | 'after' | 'eve' | 'holiday' | 'no-hours';

/** Why an open desk closes. */
export type Closing = Extract<Closed, 'lunch' | 'after' | 'eve'>;

/** Whether the desk is open, until when or from when on, and why; `holiday`: the id of the holiday behind it. */
export type OpenOrClosed =
  | { open: true; closesAt: Reached; closesFor: Closing; reopensAt: Reached; holiday?: string }
  | { open: false; why: Closed; opensAt: Reached; holiday?: string };

/** The desk at a moment: open from the first millisecond of a span, closed from its last on. */
export function deskStateAt(hours: Timetable, at: Instant): OpenOrClosed {
  const openings = openingsAfter(hours, at);
  const first = following(openings);
  if (first.from > at) return { open: false, opensAt: reached(first.from, first.known), ...cause(hours, at) };
  const next = following(openings);
  const { why, ...rest } = cause(hours, first.to);
  return {
    open: true,
    closesAt: reached(first.to, first.known),
    closesFor: why as Closing,
    reopensAt: reached(next.from, next.known),
    ...rest,
  };
}

/** The first moment after a moment when the desk opens. */
export function nextOpening(hours: Timetable, at: Instant): Reached {
  const state = deskStateAt(hours, at);
  return state.open ? state.reopensAt : state.opensAt;
}

/** Why the desk is closed at a moment when it is. */
function cause(hours: Timetable, at: Instant): { why: Closed; holiday?: string } {
  const { usual, spans, holiday, eveOf } = planOf(hours, dayOf(hours.timeZone, at));
  const time = timeOf(hours.timeZone, at);
  if (usual.length === 0) return { why: 'no-hours' };
  if (holiday) return { why: 'holiday', holiday };
  if (spans.some(({ from }) => from > time)) return { why: spans[0]!.from > time ? 'before' : 'lunch' };
  return eveOf && time < usual.at(-1)!.to ? { why: 'eve', holiday: eveOf } : { why: 'after' };
}

function reached(at: Instant, known: boolean): Reached {
  return { at, beyondHolidays: !known };
}

/** The next of a list without end. */
function following<T>(list: Generator<T>): T {
  return list.next().value as T;
}
