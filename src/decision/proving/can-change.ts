import { intersect, type Box } from '../sets/boxes.ts';
import { liveInputs } from '../sets/overlaps.ts';
import { rowBoxesOf } from '../sets/row-boxes.ts';
import { MOST_STEPS } from '../graph/states.ts';
import type { Table } from '../table.ts';

/** Whether the answer to an input can, by itself, still change the outcome within a box. */
export function canChange(table: Table, within: Box, input: string): boolean {
  const parts = rowBoxesOf(table, MOST_STEPS).flatMap(({ row, box }) => {
    const shared = intersect(box, within);
    return shared ? [{ row, box: shared }] : [];
  });
  return liveInputs(table.inputs, parts).has(table.inputs.findIndex(({ id }) => id === input));
}
