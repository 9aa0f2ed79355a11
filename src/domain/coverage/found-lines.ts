import type { CoverageData } from './coverage-data.ts';
import type { CoverageState } from './coverage-state.ts';
import { withinSentence } from '../text/typography.ts';
import { inText, told } from '../view/told.ts';
import { levelOf } from './item-level.ts';
import { doubtsOfSign, verdictParts } from './verdict-doubts.ts';
import type { ShownItem } from './verdict.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import type { CoverageWords } from '../../vocabulary/words.ts';
import type { RequestLine } from '../files/request-text.ts';

/** What the check found, as lines of a request: answers, verdict, version of the framework, address. */
export function foundLines(state: Extract<CoverageState, { kind: 'outcome' }>, data: CoverageData): RequestLine[] {
  const { words, lang } = data;
  const verdicts = state.outcomes.flatMap(({ items }) => items.map((item) => verdictInText(item, words, lang)));
  const certainty =
    state.outcomes.length === 1 ? ` (${withinSentence(words[state.outcomes[0]!.certainty], lang)})` : '';
  const [type] = state.outcomes.flatMap(({ lines }) => lines.type ?? []);
  return [
    ...state.answers.map(({ question, answer }) => ({ label: question, value: answer })),
    ...(type ? [{ label: words.type, value: inText(type, words) }] : []),
    {
      label: words.foundVerdict,
      value: verdicts.join(words.semicolon) + certainty,
    },
    { label: words.foundVersion, value: data.frameworkVersion },
    { label: words.foundAddress, value: state.address },
  ];
}

/** A verdict in a text: cover, level, payment, and in brackets how sure they are. */
function verdictInText(item: ShownItem, words: CoverageWords, lang: Lang): string {
  const level = levelOf(item);
  const { word } = told(item.covered);
  const doubts = doubtsOfSign(verdictParts(item), words).map(({ text }) => text);
  return [
    item.label ? item.label + words.colon + withinSentence(word, lang) : word,
    level && words.foundLevel.replace('{n}', level),
    item.payment && words.comma + withinSentence(told(item.payment).word, lang),
    doubts.length > 0 && ` (${doubts.join(words.semicolon)})`,
  ]
    .filter(Boolean)
    .join('');
}
