import type { Answers, Table } from './table.ts';
import { walkerOf, type Trail } from './trail.ts';

/** Where answers lead: the questions asked, the next one if any, and the outcomes still possible. */
export interface Walk extends Trail {
  /** Inputs whose answer was not asked for, or is no option. */
  dropped: string[];
}

/** Takes the questions in order, skips those that can change nothing, stops at the first unanswered one. */
export function walk(table: Table, answers: Answers): Walk {
  const { follow, trail } = walkerOf(table);
  const { asked, rows, outcomes, next } = trail(follow(answers));
  return { asked, ...(next !== undefined && { next }), rows, outcomes, dropped: droppedOf(answers, asked) };
}

/** The same for many answers to one table, without what was dropped: the fastest way to outcomes and their trail. */
export function decider(table: Table): (answers: Answers) => Trail {
  const { follow, trail } = walkerOf(table);
  return (answers) => {
    const way = follow(answers);
    return way.trail ?? trail(way);
  };
}

/** A change of one answer that leads to another outcome. */
export interface Change { input: string; option: string; outcomes: string[] }

/** All changes of a single answer that lead to another single outcome, the other answers kept. */
export function changes(table: Table, answers: Answers, inputs: readonly string[]): Change[] {
  const now = walk(table, answers).outcomes;
  return table.inputs.filter(({ id }) => inputs.includes(id)).flatMap(({ id, options }) =>
    options.filter((option) => option !== answers[id])
      .map((option) => ({ input: id, option, outcomes: walk(table, { ...answers, [id]: option }).outcomes }))
      .filter(({ outcomes }) => outcomes.join() !== now.join()));
}

function droppedOf(answers: Answers, asked: Trail['asked']): string[] {
  const dropped = Object.keys(answers);
  if (dropped.length === asked.length) return [];
  for (const { input } of asked) dropped.splice(dropped.indexOf(input), 1);
  return dropped;
}
