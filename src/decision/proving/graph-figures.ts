import { answered, questionsLeft } from '../asking/remaining.ts';
import { MOST_STEPS, type State, type States } from '../graph/states.ts';
import type { Table } from '../table.ts';
import { compiledTable } from '../asking/compiled-table.ts';

/** The reduced, ordered decision graph of a table in figures. */
export interface GraphFigures {
  /** Nodes that ask, and outcomes. */
  nodes: number;
  /** Questions on the shortest and on the longest path. */
  shortest: number;
  longest: number;
  /** Questions on the mean path, all options of a question equally likely. */
  mean: number;
}

/** Compiles a table to its graph, which walks then follow; throws `TooLarge` beyond the limit of steps. */
export function graphFigures(table: Table, { limit = MOST_STEPS }: { limit?: number } = {}): GraphFigures {
  const { states } = compiledTable(table, limit);
  const means = new Map<State, number>();
  const mean = meanPath(states, states.start, means);
  const { least, most } = questionsLeft(states, states.start);
  return { nodes: means.size, shortest: least, longest: most, mean };
}

function meanPath(states: States, from: State, known: Map<State, number>): number {
  const found = known.get(from);
  if (found !== undefined) return found;
  const after = from.asks < 0 ? [] : answered(states, from);
  const mean = after.reduce((total, state) => total + (1 + meanPath(states, state, known)) / after.length, 0);
  known.set(from, mean);
  return mean;
}
