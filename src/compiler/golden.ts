import { walk } from '../decision/asking/walk.ts';
import { NEED, type Model } from '../domain/model/model.ts';
import { LANGUAGES } from '../vocabulary/languages.ts';
import { answersOfCase, caseProblems, itemOfCase, type GoldenCase } from './cases.ts';
import type { Loaded } from './load.ts';
import type { Problem } from './problems.ts';

const [SOURCE] = LANGUAGES;

/**
 * The golden cases that the rules answer otherwise: answers in words, the rule behind them, and which of the two to
 * correct.
 */
export function goldenProblems(loaded: Loaded, model: Model, golden: readonly GoldenCase[]): Problem[] {
  const judged = golden.map((one): Judged => ({ one, problems: caseProblems(model, [one]), ...ruleOf(model, one) }));
  const wrong = judged.flatMap((case_) => case_.problems.map((problem) => ({ ...case_, problem })));
  const together = Map.groupBy(wrong, ({ problem, row, outcome }) => {
    const { part, actual } = problem.details;
    if (problem.code !== 'case-wrong') return `${problem.file}:${problem.line}`;
    return part === 'outcome' ? `${row} ${actual}` : `${outcome} ${part} ${actual}`;
  });
  return [...together.values()].map(([first, ...others]) =>
    first!.problem.code === 'case-wrong'
      ? told(
          loaded,
          model,
          first!,
          others.map(({ problem }) => problem),
          judged,
        )
      : first!.problem,
  );
}

/** A golden case with what is wrong with it, and the row and the outcome that it leads to. */
interface Judged {
  one: GoldenCase;
  problems: Problem[];
  row: string | undefined;
  outcome: string | undefined;
}

function ruleOf(model: Model, one: GoldenCase) {
  const { rows, outcomes } = walk(model.table, answersOfCase(one));
  return { row: rows[0]?.id, outcome: outcomes[0] };
}

function told(
  loaded: Loaded,
  model: Model,
  { one, problem, row = '', outcome = '' }: Judged & { problem: Problem },
  others: readonly Problem[],
  judged: readonly Judged[],
): Problem {
  const { part = '', expected = '', actual = '' } = problem.details;
  const agreeing = judged.filter(
    (other) => other.problems.length === 0 && (part === 'outcome' ? other.row === row : other.outcome === outcome),
  ).length;
  return {
    ...problem,
    code: 'case-contradicted',
    details: {
      ...problem.details,
      asked: inWords(model, one),
      expected: word(model, part, expected),
      actual: word(model, part, actual),
      row,
      rowAt: placeOfRow(loaded, row),
      ...(part !== 'outcome' && { outcome, outcomeAt: placeOfPart(loaded, model, outcome, part, one) }),
      agreeing: String(agreeing),
      others: others.map(({ file, line }) => `${file}:${line}`).join(', '),
    },
  };
}

/** The answers of a case as a client reads them. */
function inWords({ needs, questions }: Model, { value }: GoldenCase): string {
  return Object.entries(value.answers)
    .map(([input, answer]) => {
      if (input === NEED) return needs.find(({ id }) => id === answer)?.label[SOURCE] ?? answer;
      const question = questions.find(({ id }) => id === input);
      const option = question?.options.find(({ id }) => id === answer);
      return `${question?.short[SOURCE] ?? input} : ${option?.label[SOURCE] ?? 'je ne sais pas'}`;
    })
    .join(' ; ');
}

/** A value as the rules write it, with the word that readers see where there is one. */
function word({ vocabulary }: Model, part: string, value: string): string {
  const words: Record<string, Record<string, Record<typeof SOURCE, string>>> = vocabulary;
  const seen = words[part]?.[value]?.[SOURCE];
  return seen ? `${value} (${seen})` : value;
}

function placeOfRow({ raw, sources }: Loaded, row: string): string {
  const group = raw['coverage.yaml'].groups.findIndex(({ rows }) => rows.some(({ id }) => id === row));
  const at = raw['coverage.yaml'].groups[group]?.rows.findIndex(({ id }) => id === row) ?? 0;
  return written(sources['coverage.yaml'].placeOf(['groups', group, 'rows', at]));
}

function placeOfPart({ raw, sources }: Loaded, model: Model, id: string, part: string, one: GoldenCase): string {
  const index = raw['outcomes.yaml'].findIndex((outcome) => outcome.id === id);
  const { items } = model.outcomes[id]!;
  const item = items.findIndex((each) => each === itemOfCase(model.outcomes[id]!, one));
  const inItem = part === 'covered' || part === 'level' || part === 'payer';
  return written(sources['outcomes.yaml'].placeOf([index, ...(inItem ? ['items', item, part] : [part])]));
}

const written = ({ file, line }: { file: string; line: number }) => `${file}:${line}`;
