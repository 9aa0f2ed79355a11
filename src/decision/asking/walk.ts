import type { State } from '../graph/states.ts';
import type { Answers, Row, Table } from '../table.ts';
import { compiledTable } from './compiled-table.ts';

/** What answers were asked for, and what they lead to. */
export interface Walk {
  /** The questions asked in order, each with its answer. */
  readonly asked: readonly Readonly<{ input: string; answer: string }>[];
  /** The first unanswered question that can still change the outcome. */
  readonly next?: string;
  /** The rows that still match: with one outcome left, those that decided. */
  readonly rows: readonly Row[];
  /** The outcomes still possible, in the order of the rows; one: decided. */
  readonly outcomes: readonly string[];
}

/**
 * Takes the questions in order, skips those that can change nothing, stops at the first unanswered one;
 * an answer not asked for, or that is no option, counts for nothing.
 */
export function walk(table: Table, answers: Answers): Walk {
  const { states, rowIndex } = compiledTable(table);
  const asked: { input: string; answer: string }[] = [];
  let bits = rowIndex.all;
  const state = follow(table, answers, (input, answer) => {
    const accepted = rowIndex.accept[input]!.get(answer);
    if (accepted) bits = bits.map((word, at) => word & accepted[at]!);
    asked.push({ input: table.inputs[input]!.id, answer });
  });
  const next = states.inputs[state.asks]?.id;
  const rows = rowIndex.rows(bits);
  const outcomes = [...new Set(rows.map(({ outcome }) => outcome))];
  return { asked, ...(next !== undefined && { next }), rows, outcomes };
}

/** The state that answers lead to; `visit` hears of each answer that was asked for, with the place of its input. */
export function follow(
  table: Table,
  answers: Answers,
  visit: (input: number, answer: string) => void = () => {},
): State {
  const { states } = compiledTable(table);
  let state = states.start;
  for (;;) {
    const input = states.inputs[state.asks];
    const answer = input && answers[input.id];
    const next = answer === undefined ? undefined : states.follow(state, answer);
    if (!next) return state;
    visit(state.asks, answer!);
    state = next;
  }
}
