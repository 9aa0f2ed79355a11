import { volume, whole } from '../decision/sets/boxes.ts';
import { graphFigures } from '../decision/proving/graph-figures.ts';
import { reachable } from '../decision/asking/reachable.ts';
import type { Answers } from '../decision/table.ts';
import { verify } from '../decision/proving/verify.ts';
import { NEED, type Model } from '../domain/model/model.ts';
import { answersOfCase, caseProblems, readCases } from './cases.ts';
import { idleAnswers } from './coverage-table.ts';
import { report, sentence } from './problems.ts';
import { rulesNow } from './rules.ts';
import { mutateRules } from './rule-mutation.ts';

/** What is proved of the coverage table, in figures, with the golden cases and the mistakes behind them. */
export interface Proof {
  figures: Figures;
  cases: CheckedCase[];
  unnoticed: { sentence: string; mistakes: string[] }[];
}

/** A golden case: the answers of a client, the part of the outcome it is about, and how the rules disagree with it. */
export interface CheckedCase {
  title: string;
  answers: Answers;
  item?: string;
  why?: string;
  problems: string[];
}

export interface Figures {
  needs: number;
  rows: number;
  outcomes: number;
  /** All combinations of a need and an answer to every question; those looked at. */
  combinations: number;
  possible: number;
  /** Pages of the tool: every state that answers, "I don't know" included, can reach. */
  states: number;
  /**
   * Questions on the longest path, "I don't know" included, and on the mean one,
   * where all options but that one are equally likely; the need is the first.
   */
  longest: number;
  mean: number;
  /** Combinations without a row, pairs of rows that share one, rows that no answers lead to. */
  gaps: number;
  overlaps: number;
  unreachable: number;
  /** Questions and answers that can change nothing, outcomes that no row leads to. */
  idleQuestions: number;
  idleAnswers: number;
  unusedOutcomes: number;
  goldenCases: number;
  goldenPassed: number;
  mistakes: number;
  mistakesByProof: number;
  mistakesByCases: number;
  mistakesHarmless: number;
  mistakesUnnoticed: number;
}

/**
 * Proves the rules under a root folder, holds them against the golden cases and tries mistakes in them;
 * takes seconds, throws where files have mistakes.
 */
export function prove(root: string): Proof {
  const { loaded, model, problems } = rulesNow(root);
  const { found, problems: malformed } = readCases(root);
  if (!model || malformed.length > 0)
    throw Object.assign(new Error(report([...problems, ...malformed])), { stack: '' });
  const cases = found.map((one): CheckedCase => {
    const {
      title,
      expect: { item },
      why,
    } = one.value;
    return {
      title,
      answers: answersOfCase(one),
      ...(item && { item }),
      ...(why && { why }),
      problems: caseProblems(model, [one]).map(sentence),
    };
  });
  const mutation = mutateRules(loaded, model, found);
  return {
    cases,
    unnoticed: mutation.survivors.map(({ problem, mistakes }) => ({ sentence: sentence(problem), mistakes })),
    figures: {
      ...tableFigures(model),
      goldenCases: cases.length,
      goldenPassed: cases.filter((one) => one.problems.length === 0).length,
      mistakes: mutation.tried,
      mistakesByProof: mutation.byProof,
      mistakesByCases: mutation.byCases,
      mistakesHarmless: mutation.harmless,
      mistakesUnnoticed: mutation.unnoticed,
    },
  };
}

function tableFigures({ table, needs, outcomes }: Model) {
  const found = verify(table);
  const states = reachable(table, [NEED]);
  const reached = new Set(states.filter(({ walked }) => !walked.next).flatMap(({ walked }) => walked.rows));
  const used = new Set(table.rows.map(({ outcome }) => outcome));
  const ids = Object.keys(outcomes);
  return {
    needs: needs.length,
    rows: table.rows.length,
    outcomes: ids.length,
    combinations: Number(volume(whole(table))),
    possible: Number(found.cases),
    states: states.length,
    longest: Math.max(...states.map(({ walked }) => walked.asked.length)),
    mean: graphFigures(table).mean,
    gaps: Number(found.missing),
    overlaps: found.overlapping,
    unreachable: table.rows.filter((row) => !reached.has(row)).length,
    idleQuestions: found.idle.length,
    idleAnswers: idleAnswers(found).flatMap(({ options }) => options).length,
    unusedOutcomes: ids.filter((id) => !used.has(id)).length,
  };
}
