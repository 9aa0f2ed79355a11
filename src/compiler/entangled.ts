import { TooLarge } from '../decision/sets/limit.ts';
import type { Table } from '../decision/table.ts';
import { verify } from '../decision/proving/verify.ts';
import type { Loaded } from './load.ts';
import { problemAt } from './places.ts';
import type { Problem } from './problems.ts';
import { figure } from './wording.ts';

/**
 * What an examination of the coverage table tells; that it came to no end, told where the rows are too entangled,
 * is a problem as well.
 */
export function unlessEntangled(loaded: Loaded, table: Table, examine: () => Problem[]): Problem[] {
  try {
    return examine();
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return [entangled(loaded, table, error.limit)];
  }
}

function entangled(loaded: Loaded, table: Table, limit: number): Problem {
  const { groups } = loaded.raw['coverage.yaml'];
  const rowsOf = (ids: ReadonlySet<string>) => table.rows.filter(({ id }) => ids.has(id));
  const index = groups.findIndex(({ rows }) =>
    isEntangled({ ...table, rows: rowsOf(new Set(rows.map(({ id }) => id))) }),
  );
  return problemAt(loaded, 'coverage.yaml', index < 0 ? ['groups'] : ['groups', index], 'table-entangled', {
    group: groups[index]?.id ?? '',
    steps: figure(limit),
  });
}

function isEntangled(table: Table): boolean {
  try {
    verify(table);
    return false;
  } catch (error) {
    if (error instanceof TooLarge) return true;
    throw error;
  }
}
