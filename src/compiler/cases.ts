import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { UNKNOWN, type Answers } from '../decision/table.ts';
import { walk } from '../decision/asking/walk.ts';
import { UNKNOWN_SUFFIX } from '../domain/page/addresses.ts';
import type { Model, Item, Outcome } from '../domain/model/model.ts';
import { atCase, readCaseFile, type WrittenCase } from './case-files.ts';
import { CONTACT_CASES } from './contact-cases.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { cases } from '../schema/cases.ts';

export const CASES_FOLDER = 'content/cases';

/** A golden case of the coverage check with the place it was written at. */
export type GoldenCase = WrittenCase<z.infer<typeof cases>[number]>;

/** Reads all golden cases under a root folder. */
export function readCases(root: string): { found: GoldenCase[]; problems: Problem[] } {
  const files = caseFiles(root)
    .filter((name) => name.endsWith('.yaml') && `${CASES_FOLDER}/${name}` !== CONTACT_CASES)
    .toSorted();
  const read = files.map((name) => readCaseFile(root, `${CASES_FOLDER}/${name}`, cases));
  return { found: read.flatMap(({ found }) => found), problems: read.flatMap(({ problems }) => problems) };
}

/** The names of the files of golden cases. */
export function caseFiles(root: string): string[] {
  const folder = join(root, CASES_FOLDER);
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The golden cases that the rules answer otherwise, or not at all. */
export function caseProblems(model: Model, golden: readonly GoldenCase[]): Problem[] {
  return golden.flatMap((one) => {
    const unknown = unknownAnswers(model, one);
    if (unknown.length > 0) return unknown;
    const { next, outcomes } = walk(model.table, answersOfCase(one));
    if (next !== undefined || outcomes.length !== 1) {
      return [
        atCase(one, ['answers'], 'case-undecided', {
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

/** Cases whose words another one has. */
export function doubledTitles(golden: readonly GoldenCase[]): Problem[] {
  const first = new Map<string, string>();
  return golden.flatMap((one) => {
    const { file, line } = one.source.placeOf([one.index]);
    const before = first.get(one.value.title);
    if (before === undefined) first.set(one.value.title, `${file}:${line}`);
    return before === undefined ? [] : [atCase(one, ['title'], 'case-title-doubled', { first: before })];
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
      atCase(one, ['answers', input], 'id-unknown', {
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
        ? atCase(one, ['expect'], 'item-needed', { known })
        : atCase(one, ['expect', 'item'], 'outcome-item-unknown', { outcome: outcome.id, item: expect.item, known }),
    ];
  if (expect.outcome !== undefined && expect.outcome !== outcome.id)
    return [atCase(one, ['expect', 'outcome'], 'case-wrong', wrong('outcome', expect.outcome, outcome.id))];
  const actual = {
    covered: item.covered.is,
    level: item.level.is,
    payer: item.payer.is,
    entry: outcome.entry.is,
    handler: outcome.handler.is,
    objective: outcome.objective.is,
  };
  return Object.entries(actual).flatMap(([part, is]) => {
    const expected = expect[part as keyof typeof actual];
    return expected === is || expected === undefined
      ? []
      : [atCase(one, ['expect', part], 'case-wrong', wrong(part, expected, is))];
  });
}

const wrong = (part: string, expected: string, actual: string) => ({ part, expected, actual });
