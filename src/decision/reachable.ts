import { UNKNOWN, type Answers, type Table } from './table.ts';
import type { Trail } from './trail.ts';
import { walk } from './walk.ts';

/** Every state that answering the questions in order can reach, the start first; `certain` inputs take no "I don't know". */
export function reachable(table: Table, certain: readonly string[] = []): { answers: Answers; walked: Trail }[] {
  const from = (answers: Answers): { answers: Answers; walked: Trail }[] => {
    const walked = walk(table, answers);
    const input = table.inputs.find(({ id }) => id === walked.next);
    const options = input ? [...input.options, ...(certain.includes(input.id) ? [] : [UNKNOWN])] : [];
    return [{ answers, walked }, ...options.flatMap((option) => from({ ...answers, [input!.id]: option }))];
  };
  return from({});
}
