import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/decision/table.ts';
import { verify } from '../../src/decision/verify.ts';
import { anyTable, casesOf, outcomesByHand, satisfies, soundTable } from './random-table.ts';

const small: Table = {
  inputs: [{ id: 'objet', options: ['standard', 'sur-mesure'] }, { id: 'origine', options: ['nous', 'inconnue'] }],
  rows: [{ id: 'a', when: { objet: ['standard'] }, outcome: 'inclus' }, { id: 'b', when: { objet: ['sur-mesure'], origine: ['nous'] }, outcome: 'hors' }],
  impossible: [],
};

describe('verify', () => {
  test('names a gap as the widest conditions without a row, and counts its cases', () => {
    const found = verify(small);
    expect(found.gaps).toEqual([{ objet: ['sur-mesure'], origine: ['inconnue'] }]);
    expect(found).toMatchObject({ cases: 4, missing: 1, overlaps: [], unreachable: [] });
  });

  test('names the two rows of an overlap and a case they share', () => {
    const rows = [...small.rows, { id: 'c', when: { origine: ['inconnue'] }, outcome: 'hors' }];
    expect(verify({ ...small, rows }).overlaps).toEqual([{ rows: ['a', 'c'], example: { objet: 'standard', origine: 'inconnue' } }]);
  });

  test('takes no row for a combination that cannot occur', () => {
    const impossible = [{ when: { objet: ['sur-mesure'], origine: ['inconnue'] }, reason: 'toujours connue' }];
    expect(verify({ ...small, impossible })).toMatchObject({ cases: 3, missing: 0, gaps: [] });
    const rows = [...small.rows, { id: 'c', when: impossible[0]!.when, outcome: 'hors' }];
    expect(verify({ ...small, impossible, rows }).unreachable).toEqual(['c']);
  });

  test('names an input that changes nothing', () => {
    const rows = [{ id: 'a', when: { objet: ['standard'] }, outcome: 'inclus' }, { id: 'b', when: { objet: ['sur-mesure'] }, outcome: 'hors' }];
    expect(verify({ ...small, rows }).idle).toEqual(['origine']);
  });

  test('counts missing cases and finds overlaps as asking every row for every case does', () => {
    fc.assert(fc.property(anyTable, (table) => {
      const found = verify(table);
      const cases = casesOf(table);
      expect(found.cases).toBe(cases.length);
      expect(found.missing).toBe(cases.filter((one) => outcomesByHand(table, one).length === 0).length);
      expect(found.overlaps.length > 0).toBe(cases.some((one) => outcomesByHand(table, one).length > 1));
      expect(found.unreachable).toEqual(table.rows.filter(({ when }) => !cases.some((one) => satisfies(one, when))).map(({ id }) => id));
      for (const { rows, example } of found.overlaps) {
        expect(table.rows.filter(({ id }) => rows.includes(id)).every(({ when }) => satisfies(example, when))).toBe(true);
      }
    }), { numRuns: 2000 });
  });

  test('tells gaps that hold no answered case, are maximal, and together hold every missing one', () => {
    fc.assert(fc.property(anyTable, (table) => {
      const { gaps } = verify(table);
      const cases = casesOf(table);
      const missing = cases.filter((one) => outcomesByHand(table, one).length === 0);
      for (const gap of gaps) expect(cases.filter((one) => satisfies(one, gap)).every((one) => missing.includes(one))).toBe(true);
      expect(missing.every((one) => gaps.some((gap) => satisfies(one, gap)))).toBe(true);
    }), { numRuns: 2000 });
  });

  test('finds nothing wrong in tables that are cut from the whole', () => {
    fc.assert(fc.property(soundTable, (table) => {
      expect(verify(table)).toMatchObject({ missing: 0, gaps: [], overlaps: [], unreachable: [] });
    }), { numRuns: 1000 });
  });
});
