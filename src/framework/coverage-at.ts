import { UNKNOWN, type Answers } from '../decision/table.ts';
import { coverageRoot } from './addresses.ts';
import type { CoverageData } from './coverage-data.ts';
import { answersOf, coverageState, type CoverageState } from './coverage-state.ts';
import { NEED } from './model.ts';

/** The state that an address of the site stands for, with the answers kept beside it; nothing where there is none to show. */
export function stateAt(data: CoverageData, pathname: string, kept: unknown = {}): CoverageState | undefined {
  const start = coverageRoot(data.lang);
  if (!pathname.startsWith(start)) return undefined;
  const answers = answersOf(data, pathname.slice(start.length).split('/').filter(Boolean));
  if (!answers) return undefined;
  const state = coverageState(data, answers, answersKept(data, kept));
  return state.kind === 'outcome' && state.outcomes.length === 0 ? undefined : state;
}

/** The answers in something kept with an address: a browser may hold anything there. */
export function answersKept({ table }: CoverageData, kept: unknown): Answers {
  if (kept === null || typeof kept !== 'object') return {};
  const found = new Map(Object.entries(kept as Record<string, unknown>));
  return Object.fromEntries(table.inputs.flatMap(({ id, options }) => {
    const answer = [...options, ...(id === NEED ? [] : [UNKNOWN])].find((option) => option === found.get(id));
    return answer === undefined ? [] : [[id, answer]];
  }));
}
