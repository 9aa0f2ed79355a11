import { boxOf, firstCase } from '../decision/boxes.ts';
import { diff, type Changed } from '../decision/diff.ts';
import { walk } from '../decision/walk.ts';
import type { Framework } from '../framework/model.ts';
import { answersOfCase, caseProblems, type GoldenCase } from './cases.ts';
import { coverageTable, hasTableProblem } from './coverage-table.ts';
import { problemAt } from './places.ts';
import type { Loaded } from './load.ts';
import { mistakesIn, type Mistake } from './mistakes.ts';
import type { Problem } from './problems.ts';

/** What noticed the small mistakes tried in a copy of the coverage table, one at a time. */
export interface MutationReport {
  tried: number;
  /** Noticed when the table is proved: a gap, an overlap, an outcome that nothing leads to. */
  byProof: number;
  /** Noticed by golden cases alone. */
  byCases: number;
  /** They change the answer to no case: there is nothing to notice. */
  harmless: number;
  /** Noticed by nothing. */
  unnoticed: number;
  survivors: Survivors[];
}

/** Mistakes that one further golden case would notice: their words, and the case to add as a problem to tell. */
export interface Survivors { mistakes: string[]; problem: Problem }

/** Makes every small mistake in the coverage table and tells which neither the proof of the table nor a golden case would notice. */
export function mutateRules(loaded: Loaded, framework: Framework, golden: readonly GoldenCase[]): MutationReport {
  const passing = golden.filter((one) => caseProblems(framework, [one]).length === 0);
  const fates = mistakesIn(loaded.raw).map((mistake) => fateOf(mistake, loaded, framework, passing));
  const count = (fate: Fate) => fates.filter((one) => one === fate).length;
  const missed = fates.filter((fate) => typeof fate === 'object');
  return {
    tried: fates.length, byProof: count('by-proof'), byCases: count('by-cases'), harmless: count('harmless'), unnoticed: missed.length,
    survivors: [...Map.groupBy(missed, ({ changed }) => JSON.stringify(answersOf(framework, changed))).values()].map((alike) => survivors(alike, loaded, framework, passing)),
  };
}

/** A mistake that nothing notices, and cases whose answer it changes. */
interface Missed { mistake: Mistake; changed: Changed }

type Fate = 'by-proof' | 'by-cases' | 'harmless' | Missed;

function fateOf(mistake: Mistake, loaded: Loaded, framework: Framework, passing: readonly GoldenCase[]): Fate {
  const wrong: Loaded = { ...loaded, raw: { ...loaded.raw, 'coverage.yaml': mistake.made() } };
  const table = coverageTable(wrong);
  if (hasTableProblem(wrong, table)) return 'by-proof';
  if (passing.some((one) => caseProblems({ ...framework, table }, [one]).length > 0)) return 'by-cases';
  const [changed] = diff(framework.table, table).parts;
  return changed ? { mistake, changed } : 'harmless';
}

function survivors(alike: readonly Missed[], loaded: Loaded, framework: Framework, passing: readonly GoldenCase[]): Survivors {
  const [{ mistake, changed }] = alike as [Missed];
  const answers = answersOf(framework, changed);
  const same = passing.find((one) => Object.entries(answers).every(([input, answer]) => answersOfCase(one)[input] === answer));
  return {
    mistakes: alike.map((one) => one.mistake.words),
    problem: problemAt(loaded, 'coverage.yaml', mistake.path, 'mistake-unnoticed', {
      mistake: mistake.words, others: alike.length > 1 ? String(alike.length - 1) : '', expected: changed.before ?? '', instead: changed.after ?? '',
      title: same?.value.title ?? '', answers: Object.entries(answers).map((pair) => pair.join(': ')).join(', '),
    }),
  };
}

/** The answers, as far as they are asked, of one case among some that change. */
function answersOf({ table }: Framework, { when }: Changed): Record<string, string> {
  return Object.fromEntries(walk(table, firstCase(boxOf(table, when))).asked.map(({ input, answer }) => [input, answer]));
}
