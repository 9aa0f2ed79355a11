import { count, sum, type Count } from '../sets/count.ts';
import { counter } from '../sets/limit.ts';
import { MOST_STEPS, type State } from '../graph/states.ts';
import { UNKNOWN, type Answers, type Table } from '../table.ts';
import { compiledTable } from './compiled-table.ts';
import { follow, walk, type Walk } from './walk.ts';

/**
 * Every state that answering the questions in order can reach, the start first;
 * `certain` inputs take no "I don't know".
 */
export function reachable(table: Table, certain: readonly string[] = []): { answers: Answers; walked: Walk }[] {
  const from = (answers: Answers): { answers: Answers; walked: Walk }[] => {
    const walked = walk(table, answers);
    const input = table.inputs.find(({ id }) => id === walked.next);
    const options = input ? [...input.options, ...(certain.includes(input.id) ? [] : [UNKNOWN])] : [];
    return [{ answers, walked }, ...options.flatMap((option) => from({ ...answers, [input!.id]: option }))];
  };
  return from({});
}

/**
 * The number of states that answering can reach from some answers on, these included,
 * "I don't know" taken everywhere; ends in `TooLarge` where that is too much to work out.
 */
export function countReachable(table: Table, answers: Answers, limit: number = MOST_STEPS): Count {
  const { states } = compiledTable(table);
  const step = counter('counting its states', limit);
  const known = new Map<State, bigint>();
  const from = (state: State): bigint => {
    const found = known.get(state);
    if (found !== undefined) return found;
    step();
    const options = states.inputs[state.asks]?.options;
    const cases = 1n + sum(options ? [...options, UNKNOWN].map((answer) => from(states.follow(state, answer)!)) : []);
    known.set(state, cases);
    return cases;
  };
  return count(from(follow(table, answers)));
}
