import { z } from 'astro/zod';
import {
  AVAILABILITIES,
  CHANNEL_KINDS,
  COVERED,
  ENTRIES_BESIDE_ROLES,
  HANDLERS_BESIDE_ROLES,
  LEVELS,
  OBJECTIVES,
  PAYERS,
  STATUSES,
  WEEKDAYS,
} from '../vocabulary/values.ts';
import { text } from './words.ts';

const named = <const K extends string>(keys: readonly K[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<K, typeof text>);

/** The words of the closed vocabularies, as pages and tools show them. */
export const vocabulary = z.strictObject({
  status: named(STATUSES),
  covered: named(COVERED),
  payer: named(PAYERS),
  level: named(LEVELS),
  objective: named(OBJECTIVES),
  entry: named(ENTRIES_BESIDE_ROLES),
  handler: named(HANDLERS_BESIDE_ROLES),
  availability: named(AVAILABILITIES),
  weekday: named(WEEKDAYS),
  channelKind: named(CHANNEL_KINDS),
});
