import type { CoverageData } from './coverage-data.ts';
import type { CoverageState } from './coverage-state.ts';
import { levelOf } from './item-level.ts';
import { withinSentence } from '../text/typography.ts';
import type { RequestLine } from '../files/request-text.ts';

/** What the check found, as lines of a request: answers, verdict, rows, version of the framework, address. */
export function foundLines(state: Extract<CoverageState, { kind: 'outcome' }>, data: CoverageData): RequestLine[] {
  const { words, lang } = data;
  const verdicts = state.outcomes.flatMap(({ items }) =>
    items.map((item) => {
      const { label, covered } = item;
      const named = label ? label + words.colon + withinSentence(covered.word, lang) : covered.word;
      const level = levelOf(item);
      return level ? named + words.foundLevel.replace('{n}', level) : named;
    }),
  );
  const [type] = state.outcomes.flatMap(({ lines }) => lines.type ?? []);
  return [
    ...state.answers.map(({ question, answer }) => ({ label: question, value: answer })),
    ...(type ? [{ label: words.type, value: type.word }] : []),
    {
      label: words.foundVerdict,
      value: `${verdicts.join(words.semicolon)}${state.outcomes.length === 1 ? ` (${words[`found.${state.outcomes[0]!.certainty}`]})` : ''}`,
    },
    { label: words.foundRows, value: state.rows.join(words.comma) },
    { label: words.foundVersion, value: data.frameworkVersion },
    { label: words.foundAddress, value: state.address },
  ];
}
