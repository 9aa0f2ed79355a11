import { coverageRoot } from '../page/addresses.ts';
import { answersKept } from '../page/answers-kept.ts';
import type { CoverageData } from './coverage-data.ts';
import { answersOf, coverageState, type CoverageState } from './coverage-state.ts';
import { NEED } from '../model/model.ts';

/**
 * The state that an address of the site stands for, with the answers kept beside it;
 * nothing where there is none to show.
 */
export function coverageAt(data: CoverageData, pathname: string, kept: unknown = {}): CoverageState | undefined {
  const start = coverageRoot(data.lang);
  if (!pathname.startsWith(start)) return undefined;
  const answers = answersOf(data, pathname.slice(start.length).split('/').filter(Boolean));
  if (answers?.[NEED] === undefined) return undefined;
  const state = coverageState(data, answers, answersKept(data.table, [NEED], kept));
  return state.kind === 'outcome' && state.outcomes.length === 0 ? undefined : state;
}
