import { UNKNOWN, type Answers, type Table } from '../table.ts';
import type { State, States } from '../graph/states.ts';
import { compiledTable } from './compiled-table.ts';
import { follow } from './walk.ts';

/** Questions left: the least with the answers that decide soonest, the most whatever is answered. */
export interface Remaining {
  least: number;
  most: number;
}

/**
 * How many questions are left after some answers; an answer that waits
 * behind an open question is not counted as given.
 */
export function remaining(table: Table, answers: Answers): Remaining {
  const { states } = compiledTable(table);
  const now = follow(table, answers);
  const { least, most } = questionsLeft(states, now);
  // Who knows nothing is asked all that matters on any way.
  return { least, most: Math.max(most, unknownLine(states, now)) };
}

/** The fewest and the most questions from a state on if every answer is known. */
export function questionsLeft(states: States, from: State, known: Map<State, Remaining> = new Map()): Remaining {
  if (from.asks < 0) return { least: 0, most: 0 };
  const found = known.get(from);
  if (found) return found;
  const after = answered(states, from).map((state) => questionsLeft(states, state, known));
  const left = {
    least: 1 + Math.min(...after.map(({ least }) => least)),
    most: 1 + Math.max(...after.map(({ most }) => most)),
  };
  known.set(from, left);
  return left;
}

/** The states that the options of the question asked lead to; those without a case left out. */
export function answered(states: States, from: State): State[] {
  return states.inputs[from.asks]!.options.map((option) => states.follow(from, option)!).filter(
    ({ nodes }) => nodes.length > 0,
  );
}

function unknownLine(states: States, from: State): number {
  return from.asks < 0 ? 0 : 1 + unknownLine(states, states.follow(from, UNKNOWN)!);
}
