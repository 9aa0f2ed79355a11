import { reachable } from '../decision/reachable.ts';
import { NEED, type Framework } from '../framework/model.ts';
import type { Loaded } from './load.ts';
import { problemAt } from './places.ts';
import type { Problem } from './problems.ts';

const MOST_QUESTIONS = 5;
const MOST_STATES = 1200;

/** Whether the coverage check stays short: questions on the longest path, pages a language. */
export function sizeProblems(loaded: Loaded, { table }: Framework): Problem[] {
  const states = reachable(table, [NEED]);
  const longest = Math.max(...states.map(({ walked }) => walked.asked.length));
  return [
    ...(longest > MOST_QUESTIONS ? [problemAt(loaded, 'coverage.yaml', ['questions'], 'too-many-questions', { count: String(longest), limit: String(MOST_QUESTIONS) })] : []),
    ...(states.length > MOST_STATES ? [problemAt(loaded, 'coverage.yaml', ['groups'], 'too-many-states', { count: String(states.length), limit: String(MOST_STATES) })] : []),
  ];
}
