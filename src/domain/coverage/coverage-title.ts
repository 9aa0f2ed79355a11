import type { CoverageData } from './coverage-data.ts';
import type { CoverageState } from './coverage-state.ts';

/** The title of a state of the coverage check, without the name of the site. */
export function coverageTitle(state: CoverageState, data: CoverageData): string {
  const { title } = data.needs[state.need]!;
  return state.path.length === 1
    ? title
    : (state.kind === 'question' ? state.question.label : verdictWords(state, data)) + data.words.dash + title;
}

function verdictWords(
  { outcomes: [outcome, ...others] }: Extract<CoverageState, { kind: 'outcome' }>,
  { words }: CoverageData,
): string {
  return others.length > 0 ? words.range : outcome!.items.map(({ covered }) => covered.word).join(words.comma);
}
