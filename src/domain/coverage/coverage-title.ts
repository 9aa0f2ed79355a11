import type { CoverageData } from './coverage-data.ts';
import { inText } from '../view/told.ts';
import type { CoverageState } from './coverage-state.ts';

/** The title of a state of the coverage check, without the name of the site: what it shows, the need, the answers. */
export function coverageTitle(state: CoverageState, data: CoverageData): string {
  const { title } = data.needs[state.need]!;
  if (state.path.length === 1) return title;
  const found = state.kind === 'question' ? state.question.label : verdictWords(state, data);
  return [found, title, ...state.answers.slice(1).map(({ answer }) => answer)].join(data.words.dash);
}

function verdictWords(
  { outcomes: [outcome, ...others] }: Extract<CoverageState, { kind: 'outcome' }>,
  { words }: CoverageData,
): string {
  return others.length > 0
    ? words.range
    : [...new Set(outcome!.items.map(({ covered }) => inText(covered, words)))].join(words.semicolon);
}
