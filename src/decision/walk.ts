import { whole, type Box } from './boxes.ts';
import { UNKNOWN, type Answers, type Row, type Table } from './table.ts';
import { canChange, partsWithin } from './verify.ts';

/** Where answers lead: the questions asked, the next one if any, and the outcomes still possible. */
export interface Walk {
  /** The questions asked in order, each with its answer. */
  asked: { input: string; answer: string }[];
  /** The first unanswered question that can still change the outcome. */
  next?: string;
  /** The rows that still hold a case: with one outcome left, those that decided. */
  rows: Row[];
  /** The outcomes still possible, in the order of the rows; one: decided. */
  outcomes: string[];
  /** Inputs whose answer was not asked for, or is no option. */
  dropped: string[];
}

/** Takes the questions in order, skips those that can change nothing, stops at the first unanswered one. */
export function walk(table: Table, answers: Answers): Walk {
  const asked: Walk['asked'] = [];
  let box = whole(table);
  let next: string | undefined;
  for (const { id, options } of table.inputs) {
    if (!canChange(table, box, id)) continue;
    const answer = answers[id];
    if (answer === undefined || (answer !== UNKNOWN && !options.includes(answer))) {
      next = id;
      break;
    }
    asked.push({ input: id, answer });
    box = narrow(box, id, answer);
  }
  const rows = unique(partsWithin(table, box).map(({ row }) => row));
  return {
    asked,
    ...(next !== undefined && { next }),
    rows,
    outcomes: unique(rows.map(({ outcome }) => outcome)),
    dropped: Object.keys(answers).filter((id) => !asked.some(({ input }) => input === id)),
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

function narrow(box: Box, input: string, answer: string): Box {
  return answer === UNKNOWN ? box : { ...box, [input]: [answer] };
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
