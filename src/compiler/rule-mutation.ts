import { isDeepStrictEqual } from 'node:util';
import { boxOf, firstCase } from '../decision/sets/boxes.ts';
import { diff, type Changed } from '../decision/proving/diff.ts';
import { walk } from '../decision/asking/walk.ts';
import type { Model } from '../domain/model/model.ts';
import { answersOfCase, caseProblems, disagreements, type GoldenCase } from './cases.ts';
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
  /** Noticed by a golden case: wrong outcomes, which the proof may notice too. */
  byCases: number;
  /** They change the answer to no case: there is nothing to notice. */
  harmless: number;
  /** Noticed by nothing. */
  unnoticed: number;
  survivors: Survivors[];
}

/** Mistakes that one further golden case would notice: their words, and the case to add as a problem to tell. */
export interface Survivors {
  mistakes: string[];
  problem: Problem;
}

/**
 * Makes every small mistake in the coverage table and tells which neither the
 * proof of the table nor a golden case would notice.
 */
export function mutateRules(loaded: Loaded, model: Model, golden: readonly GoldenCase[]): MutationReport {
  const checks: Checks = {
    loaded,
    model,
    passing: golden.filter((one) => caseProblems(model, [one]).length === 0),
    byRow: new Map(),
  };
  for (const one of checks.passing) {
    const {
      rows: [row, ...others],
    } = walk(model.table, answersOfCase(one));
    if (row && others.length === 0) checks.byRow.set(row.id, [...(checks.byRow.get(row.id) ?? []), one]);
  }
  const fates = mistakesIn(loaded.raw).map((mistake) => fateOf(mistake, checks));
  const count = (fate: Fate) => fates.filter((one) => one === fate).length;
  const missed = fates.filter((fate) => typeof fate === 'object');
  return {
    tried: fates.length,
    byProof: count('by-proof'),
    byCases: count('by-cases'),
    harmless: count('harmless'),
    unnoticed: missed.length,
    survivors: [...Map.groupBy(missed, ({ changed }) => JSON.stringify(answersOf(model, changed))).values()].map(
      (group) => survivors(group, checks),
    ),
  };
}

/** The rules as they are, and the golden cases they pass: all of them, and those that one row alone answers. */
interface Checks {
  loaded: Loaded;
  model: Model;
  passing: GoldenCase[];
  byRow: Map<string, GoldenCase[]>;
}

/** A mistake that nothing notices, and cases whose answer it changes. */
interface Missed {
  mistake: Mistake;
  changed: Changed;
}

type Fate = 'by-proof' | 'by-cases' | 'harmless' | Missed;

function fateOf(mistake: Mistake, checks: Checks): Fate {
  // Where only outcomes are wrong, a case that one of their rows answers tells it, whatever else happens:
  // most need no look at the whole table.
  if (mistake.outcomes?.some((wrong) => contradicted(wrong, checks))) return 'by-cases';
  const { loaded, model, passing } = checks;
  const changed: Loaded = { ...loaded, raw: { ...loaded.raw, 'coverage.yaml': mistake.made() } };
  const table = coverageTable(changed);
  if (hasTableProblem(changed, table)) return 'by-proof';
  if (isDeepStrictEqual(table, model.table)) return 'harmless';
  if (passing.some((one) => caseProblems({ ...model, table }, [one]).length > 0)) return 'by-cases';
  const [part] = diff(model.table, table).parts;
  return part ? { mistake, changed: part } : 'harmless';
}

function contradicted({ row, outcome }: { row: string; outcome: string }, { model, byRow }: Checks): boolean {
  return byRow.get(row)?.some((one) => disagreements(model.outcomes[outcome]!, one).length > 0) ?? false;
}

function survivors(group: readonly Missed[], { loaded, model, passing }: Checks): Survivors {
  const [{ mistake, changed }] = group as [Missed];
  const answers = answersOf(model, changed);
  const same = passing.find((one) =>
    Object.entries(answers).every(([input, answer]) => answersOfCase(one)[input] === answer),
  );
  return {
    mistakes: group.map((one) => one.mistake.words),
    problem: problemAt(loaded, 'coverage.yaml', mistake.path, 'mistake-unnoticed', {
      mistake: mistake.words,
      others: group.length > 1 ? String(group.length - 1) : '',
      expected: changed.before ?? '',
      instead: changed.after ?? '',
      title: same?.value.title ?? '',
      answers: Object.entries(answers)
        .map((pair) => pair.join(': '))
        .join(', '),
    }),
  };
}

/** The answers, as far as they are asked, of one case among some that change. */
function answersOf({ table }: Model, { when }: Changed): Record<string, string> {
  return Object.fromEntries(
    walk(table, firstCase(boxOf(table, when))).asked.map(({ input, answer }) => [input, answer]),
  );
}
