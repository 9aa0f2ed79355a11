import { equivalentOptions, type EquivalentOptions } from './equivalent-options.ts';
import { volume, whole } from '../sets/boxes.ts';
import { count, sum, type Count } from '../sets/count.ts';
import { gapsOf } from './gaps.ts';
import { idleInputs, overlapsOf, type Overlap } from '../sets/overlaps.ts';
import { rowBoxesOf } from '../sets/row-boxes.ts';
import { MOST_STEPS } from '../graph/states.ts';
import type { Conditions, Table } from '../table.ts';

/** What is wrong with a table; nothing in any list means: each case satisfies exactly one row. */
export interface Verification {
  /** All cases. */
  cases: Count;
  /** Cases that satisfy no row. */
  missing: Count;
  /** Conditions that hold missing cases only, none of which can be left out; at most 20. */
  gaps: Conditions[];
  /** Missing cases that none of these gaps holds. */
  unlisted: Count;
  /** Pairs of rows that share a case, at most 100; `overlapping` is their number. */
  overlaps: Overlap[];
  overlapping: number;
  /** Inputs that can be left out together without any case changing its outcome. */
  idle: string[];
  /** Options of inputs that are not idle, two or more, that lead to the same in every case. */
  idleOptions: EquivalentOptions[];
}

const MOST_GAPS = 20;
const MOST_OVERLAPS = 100;

/**
 * Proves a table complete and free of contradiction, or tells where it is not;
 * throws `TooLarge` beyond the limit of steps.
 */
export function verify(table: Table, limit: number = MOST_STEPS): Verification {
  const rows = rowBoxesOf(table);
  const cases = volume(whole(table));
  const { pairs, first } = overlapsOf(table.inputs, rows, MOST_OVERLAPS);
  // Rows that share no case and add up to all cases leave none out.
  const complete = pairs === 0 && sum(rows.map(({ box }) => volume(box))) === cases;
  const { missing, gaps, unlisted } = complete
    ? { missing: 0n, gaps: [], unlisted: 0n }
    : gapsOf(table, MOST_GAPS, limit);
  const idle = idleInputs(table.inputs, rows);
  return {
    cases: count(cases),
    missing: count(missing),
    gaps,
    unlisted: count(unlisted),
    overlaps: first,
    overlapping: pairs,
    idle,
    idleOptions: equivalentOptions(table, limit).filter(({ input }) => !idle.includes(input)),
  };
}
