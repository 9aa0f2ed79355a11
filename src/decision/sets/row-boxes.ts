import { boxOf, type Box } from './boxes.ts';
import type { Row, Table } from '../table.ts';

/** A row and the cases that satisfy it. */
export interface RowBox {
  row: Row;
  box: Box;
}

/** The rows of a table with their cases. */
export function rowBoxesOf(table: Table): RowBox[] {
  return table.rows.map((row) => ({ row, box: boxOf(table, row.when) }));
}
