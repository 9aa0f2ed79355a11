import { intersect, type Box } from './boxes.ts';
import { liveInputs } from './pairs.ts';
import { partsOf } from './parts.ts';
import { MOST_STEPS } from './states.ts';
import type { Table } from './table.ts';

/** Whether the answer to an input can, by itself, still change the outcome within a box. */
export function canChange(table: Table, within: Box, input: string): boolean {
  const parts = partsOf(table, MOST_STEPS).flatMap(({ row, box }) => {
    const shared = intersect(box, within);
    return shared ? [{ row, box: shared }] : [];
  });
  return liveInputs(table.inputs, parts).has(table.inputs.findIndex(({ id }) => id === input));
}
