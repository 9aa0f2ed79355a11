import { boxOf, subtract, whole, type Box } from './boxes.ts';
import { counter } from './limit.ts';
import type { Row, Table } from '../table.ts';

/** A part of a row in which every case can occur. */
export interface RowBox {
  row: Row;
  box: Box;
}

/** The rows of a table in disjoint parts that can occur; ends in `TooLarge` beyond the limit of parts. */
export function rowBoxesOf(table: Table, limit: number): RowBox[] {
  const cut = cutter(table, limit);
  return table.rows.flatMap((row) => cut(boxOf(table, row.when)).map((box) => ({ row, box })));
}

/** All cases that can occur, in disjoint boxes; ends in `TooLarge` beyond the limit of boxes. */
export function possibleIn(table: Table, limit: number): Box[] {
  return cutter(table, limit)(whole(table));
}

/** Cuts what cannot occur out of boxes. */
function cutter(table: Table, limit: number): (box: Box) => Box[] {
  const step = counter('leaving out what cannot occur', limit);
  const impossible = table.impossible.map(({ when }) => boxOf(table, when));
  return (box) =>
    impossible.reduce<Box[]>(
      (pieces, taken) =>
        pieces.flatMap((piece) => {
          step();
          return subtract(piece, taken);
        }),
      [box],
    );
}
