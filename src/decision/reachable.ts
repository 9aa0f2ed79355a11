import { UNKNOWN, type Answers, type Table } from './table.ts';
import { walk, type Walk } from './walk.ts';

/** Every state that answering the questions in order can reach, the start first; `certain` inputs take no "I don't know". */
export function reachable(table: Table, certain: readonly string[] = []): { answers: Answers; walked: Walk }[] {
  const from = (answers: Answers): { answers: Answers; walked: Walk }[] => {
    const walked = walk(table, answers);
    const input = table.inputs.find(({ id }) => id === walked.next);
    const options = input ? [...input.options, ...(certain.includes(input.id) ? [] : [UNKNOWN])] : [];
    return [{ answers, walked }, ...options.flatMap((option) => from({ ...answers, [input!.id]: option }))];
  };
  return from({});
}
