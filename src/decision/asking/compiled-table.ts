import { MOST_STEPS, statesOf, type States } from '../graph/states.ts';
import type { Table } from '../table.ts';
import { indexRows, type RowIndex } from './row-index.ts';

/** A table made ready to be walked. */
export interface CompiledTable {
  states: States;
  rowIndex: RowIndex;
}

const compiled = new WeakMap<Table, CompiledTable>();

/** Makes a table ready to be walked, once; throws `TooLarge` beyond the limit of steps. */
export function compiledTable(table: Table, limit: number = MOST_STEPS): CompiledTable {
  const found = compiled.get(table) ?? { states: statesOf(table, limit), rowIndex: indexRows(table) };
  compiled.set(table, found);
  return found;
}
