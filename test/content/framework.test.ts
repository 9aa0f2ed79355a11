import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseProblems, readCases } from '../../src/compiler/cases.ts';
import { compileRules } from '../../src/compiler/compile.ts';
import { sentence } from '../../src/compiler/problems.ts';
import { report } from '../../src/compiler/report.ts';
import { verify } from '../../src/decision/proving/verify.ts';
import { NEED } from '../../src/domain/model/model.ts';

const root = join(import.meta.dirname, '../..');
const compiled = compileRules(root);

test('the rules compile', () => {
  expect(compiled.model ? '' : report(compiled.problems)).toBe('');
});

describe('the coverage table', () => {
  const model = compiled.model!;

  test('has no gap, no overlap, no row that is never reached, no question that changes nothing', () => {
    expect(verify(model.table)).toMatchObject({ missing: 0, gaps: [], overlaps: [], idle: [] });
  });

  test('asks five questions at most, the need included', () => {
    expect(model.table.inputs.length).toBeLessThanOrEqual(5);
  });

  test('gives every need a row of its own, and every outcome a reason', () => {
    for (const { id } of model.needs)
      expect(
        model.table.rows.some(({ when }) => when[NEED]?.includes(id)),
        id,
      ).toBe(true);
    for (const { id, why } of Object.values(model.outcomes)) expect(why.length, id).toBeGreaterThan(0);
  });

  test('never calls what is outside the contract paid by it, nor what is inside billed', () => {
    for (const { id, items } of Object.values(model.outcomes)) {
      for (const { covered, payer, level } of items) {
        if (covered.is === 'yes') expect(['contract', 'not-published'], id).toContain(payer.is);
        if (covered.is === 'no') expect(payer.is, id).not.toBe('contract');
        if (level.is === '1') expect(['yes', 'open'], id).toContain(covered.is);
        if (level.is === '2') expect(['no', 'open'], id).toContain(covered.is);
      }
    }
  });

  test('gives level 1 objectives and level 2 best effort', () => {
    for (const { id, items, objective } of Object.values(model.outcomes)) {
      const levels = new Set(items.map(({ level }) => level.is));
      if (levels.size === 1 && levels.has('1')) expect(objective.is, id).toBe('service-level');
      if (levels.size === 1 && levels.has('2')) expect(objective.is, id).toBe('best-effort');
    }
  });
});

describe('golden cases', () => {
  const { found, problems } = readCases(root);

  test('are well formed', () => expect(problems.map(sentence)).toEqual([]));

  test('are answered as people who know the service expect', () => {
    expect(caseProblems(compiled.model!, found).map(sentence)).toEqual([]);
  });

  test('have a title of their own each', () => {
    const titles = found.map(({ value }) => value.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('reach every family of needs', () => {
    const reached = new Set(
      found.map(({ value }) => compiled.model!.needs.find(({ id }) => id === value.answers[NEED])?.family),
    );
    expect(compiled.model!.families.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});
