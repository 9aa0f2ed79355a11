import type { CoverageData } from './coverage-data.ts';
import type { CoverageState } from './coverage-state.ts';
import { levelOf } from './item-level.ts';
import type { RequestLine } from '../files/request-text.ts';

/** What the check found, as lines of a request: answers, verdict, rows, version of the framework, address. */
export function foundLines(state: Extract<CoverageState, { kind: 'outcome' }>, data: CoverageData): RequestLine[] {
  const { words } = data;
  const verdicts = state.outcomes.flatMap(({ items }) =>
    items.map((item) => {
      const { label, covered } = item;
      const named = label ? `${label}${words['colon']!}${covered.word.toLowerCase()}` : covered.word;
      const level = levelOf(item);
      return level ? `${named}, ${words['level']!.toLowerCase()} ${level}` : named;
    }),
  );
  const [type] = state.outcomes.flatMap(({ lines }) => lines.type ?? []);
  return [
    ...state.answers.map(({ question, answer }) => ({ label: question, value: answer })),
    ...(type ? [{ label: words['type']!, value: type.word }] : []),
    {
      label: words['foundVerdict']!,
      value: `${verdicts.join(words['semicolon'])}${state.outcomes.length === 1 ? ` (${words[state.outcomes[0]!.certainty]!.toLowerCase()})` : ''}`,
    },
    { label: words['foundRows']!, value: state.rows.join(', ') },
    { label: words['foundVersion']!, value: data.frameworkVersion },
    { label: words['foundAddress']!, value: state.address },
  ];
}
