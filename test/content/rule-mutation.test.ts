import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCases } from '../../src/compiler/cases.ts';
import { compileRules } from '../../src/compiler/compile.ts';
import { readContactCases } from '../../src/compiler/contact-cases.ts';
import { mutateLadders } from '../../src/compiler/ladder-mutation.ts';
import { load } from '../../src/compiler/load.ts';
import { sentence } from '../../src/compiler/problems.ts';
import { mutateRules } from '../../src/compiler/rule-mutation.ts';

const root = join(import.meta.dirname, '../..');

test('every small mistake in the coverage table is noticed by its proof or by a golden case', () => {
  const { tried, survivors } = mutateRules(load(root).loaded!, compileRules(root).model!, readCases(root).found);
  expect(survivors.map(({ problem }) => `${problem.file}:${problem.line} ${sentence(problem)}`)).toEqual([]);
  expect(tried).toBeGreaterThan(0);
});

test('every small mistake in the ladders is noticed by their proof or by a golden case', () => {
  const { tried, byProof, byCases, survivors } = mutateLadders(load(root).loaded!, readContactCases(root).found);
  expect(survivors.map(sentence)).toEqual([]);
  expect(byProof + byCases).toBe(tried);
  expect(byCases).toBeGreaterThan(0);
});
