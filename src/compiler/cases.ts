import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { UNKNOWN, type Answers } from '../decision/table.ts';
import { walk } from '../decision/asking/walk.ts';
import { UNKNOWN_SUFFIX } from '../domain/page/addresses.ts';
import type { Model, Item, Outcome } from '../domain/model/model.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { readYaml, type Path, type Written } from './read.ts';
import { cases } from '../schema/cases.ts';
import { shapeProblems } from './shape-problems.ts';

export const CASES_FOLDER = 'content/cases';

/** A golden case with the place it was written at. */
export interface GoldenCase {
  source: Written;
  index: number;
  value: z.infer<typeof cases>[number];
}

/** Reads all golden cases under a root folder. */
export function readCases(root: string): { found: GoldenCase[]; problems: Problem[] } {
  const files = readdirSync(join(root, CASES_FOLDER))
    .filter((name) => name.endsWith('.yaml'))
    .toSorted();
  const read = files.map((name) => {
    const file = `${CASES_FOLDER}/${name}`;
    const { source, problems } = readYaml(join(root, file), file);
    if (!source) return { found: [], problems };
    const shaped = cases.safeParse(source.value);
    if (!shaped.success) return { found: [], problems: shapeProblems(source, cases, shaped.error.issues) };
    return { found: shaped.data.map((value, index): GoldenCase => ({ source, index, value })), problems: [] };
  });
  return { found: read.flatMap(({ found }) => found), problems: read.flatMap(({ problems }) => problems) };
}

/** The golden cases that the rules answer otherwise, or not at all. */
export function caseProblems(model: Model, golden: readonly GoldenCase[]): Problem[] {
  return golden.flatMap((one) => {
    const unknown = unknownAnswers(model, one);
    if (unknown.length > 0) return unknown;
    const { next, outcomes } = walk(model.table, answersOfCase(one));
    if (next !== undefined || outcomes.length !== 1) {
      return [
        at(one, ['answers'], 'case-undecided', {
          state:
            next === undefined
              ? `réponses possibles : ${outcomes.join(', ')}`
              : `la question « ${next} » reste ouverte`,
        }),
      ];
    }
    return disagreements(model.outcomes[outcomes[0]!]!, one);
  });
}

/** The answers of a case, "I don't know" as the core takes it. */
export function answersOfCase({ value }: GoldenCase): Answers {
  return Object.fromEntries(
    Object.entries(value.answers).map(([input, answer]) => [
      input,
      answer === input + UNKNOWN_SUFFIX ? UNKNOWN : answer,
    ]),
  );
}

/** The item a case speaks of: the one named, else the only one. */
export function itemOfCase(outcome: Outcome, { value }: GoldenCase): Item | undefined {
  return value.expect.item === undefined
    ? outcome.items.length === 1
      ? outcome.items[0]
      : undefined
    : outcome.items.find(({ id }) => id === value.expect.item);
}

function unknownAnswers({ table }: Model, one: GoldenCase): Problem[] {
  return Object.entries(one.value.answers).flatMap(([input, answer]) => {
    const options = table.inputs.find(({ id }) => id === input)?.options;
    const known = options ?? table.inputs.map(({ id }) => id);
    const value = options ? answer : input;
    if (options && (options.includes(answer) || answer === input + UNKNOWN_SUFFIX)) return [];
    return [
      at(one, ['answers', input], 'id-unknown', {
        value,
        kind: options ? 'aucune option' : 'aucune question',
        where: 'coverage.yaml',
        nearest: nearest(value, known) ?? '',
        known: known.join(', '),
      }),
    ];
  });
}

/** What a case expects otherwise than an outcome says. */
export function disagreements(outcome: Outcome, one: GoldenCase): Problem[] {
  const { expect } = one.value;
  const item = itemOfCase(outcome, one);
  const known = outcome.items.map(({ id }) => id).join(', ');
  if (!item)
    return [
      expect.item === undefined
        ? at(one, ['expect'], 'item-needed', { known })
        : at(one, ['expect', 'item'], 'outcome-item-unknown', { outcome: outcome.id, item: expect.item, known }),
    ];
  const actual = {
    ...(expect.outcome !== undefined && { outcome: outcome.id }),
    covered: item.covered.is,
    level: item.level.is,
    entry: outcome.entry.is,
    handler: outcome.handler.is,
  };
  return Object.entries(actual).flatMap(([part, is]) => {
    const expected = expect[part as keyof typeof actual];
    return expected === is
      ? []
      : [at(one, ['expect', part], 'case-wrong', { part, expected: String(expected), actual: is })];
  });
}

function at(
  { source, index, value }: GoldenCase,
  path: Path,
  code: Problem['code'],
  details: Record<string, string>,
): Problem {
  return {
    ...source.placeOf([index, ...path]),
    code,
    details: { title: value.title, ...details },
  };
}
