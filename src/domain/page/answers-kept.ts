import { UNKNOWN, type Answers, type Table } from '../../decision/table.ts';

/**
 * The answers in something kept with an address: a browser may hold anything there;
 * `certain` inputs take no "I don't know".
 */
export function answersKept({ inputs }: Table, certain: readonly string[], kept: unknown): Answers {
  const isAnswer = ([id, answer]: [string, unknown]) =>
    inputs.some(
      (input) =>
        input.id === id && (answer === UNKNOWN ? !certain.includes(id) : input.options.includes(answer as string)),
    );
  return Object.fromEntries(Object.entries(kept ?? {}).filter(isAnswer));
}
