import { describe, expect, test } from 'vitest';
import { verify } from '../../../src/decision/proving/verify.ts';
import type { Table } from '../../../src/decision/table.ts';

const small: Table = {
  inputs: [
    { id: 'objet', options: ['standard', 'sur-mesure'] },
    { id: 'origine', options: ['nous', 'inconnue'] },
  ],
  rows: [
    { id: 'a', when: { objet: ['standard'] }, outcome: 'inclus' },
    { id: 'b', when: { objet: ['sur-mesure'], origine: ['nous'] }, outcome: 'hors' },
  ],
};

describe('verify', () => {
  test('names a gap as the widest conditions without a row, and counts its cases', () => {
    const found = verify(small);
    expect(found.gaps).toEqual([{ objet: ['sur-mesure'], origine: ['inconnue'] }]);
    expect(found).toMatchObject({ cases: 4, missing: 1, overlaps: [] });
  });

  test('names the two rows of an overlap and a case they share', () => {
    const rows = [...small.rows, { id: 'c', when: { origine: ['inconnue'] }, outcome: 'hors' }];
    expect(verify({ ...small, rows }).overlaps).toEqual([
      { rows: ['a', 'c'], example: { objet: 'standard', origine: 'inconnue' } },
    ]);
  });

  test('names an input that changes nothing', () => {
    const rows = [
      { id: 'a', when: { objet: ['standard'] }, outcome: 'inclus' },
      { id: 'b', when: { objet: ['sur-mesure'] }, outcome: 'hors' },
    ];
    expect(verify({ ...small, rows }).idle).toEqual(['origine']);
  });

  test('counts the missing cases that no gap listed holds', () => {
    const options = Array.from({ length: 25 }, (_option, index) => String(index));
    const offDiagonal = options.map((option) => ({
      id: option,
      when: { a: [option], b: options.filter((other) => other !== option) },
      outcome: option,
    }));
    expect(
      verify({
        inputs: [
          { id: 'a', options },
          { id: 'b', options },
        ],
        rows: offDiagonal,
      }),
    ).toMatchObject({ missing: 25, unlisted: 5, gaps: { length: 20 } });
    expect(verify(small)).toMatchObject({ missing: 1, unlisted: 0 });
  });

  test('names options that different rows lead to one outcome', () => {
    const rows = [...small.rows, { id: 'c', when: { objet: ['sur-mesure'], origine: ['inconnue'] }, outcome: 'hors' }];
    const inputs = [small.inputs[0]!, { id: 'origine', options: ['nous', 'inconnue', 'vous'] }];
    const third = { id: 'd', when: { objet: ['sur-mesure'], origine: ['vous'] }, outcome: 'inclus' };
    expect(verify({ inputs, rows: [...rows, third] })).toMatchObject({
      missing: 0,
      idle: [],
      idleOptions: [{ input: 'origine', options: ['nous', 'inconnue'] }],
    });
  });

  test('is not deceived by an overlap as large as the gap', () => {
    const rows = [...small.rows, { id: 'c', when: { objet: ['standard'], origine: ['nous'] }, outcome: 'inclus' }];
    expect(verify({ ...small, rows })).toMatchObject({
      missing: 1,
      gaps: [{ objet: ['sur-mesure'], origine: ['inconnue'] }],
      overlapping: 1,
    });
  });

  test('leaves out idle inputs one after the other: the last of two that say the same stays', () => {
    const rows = [
      { id: 'a', when: { objet: ['standard'], origine: ['nous'] }, outcome: 'inclus' },
      { id: 'b', when: { objet: ['sur-mesure'], origine: ['inconnue'] }, outcome: 'hors' },
    ];
    expect(verify({ inputs: small.inputs, rows })).toMatchObject({ cases: 4, missing: 2, idle: ['objet'] });
    expect(
      verify({
        inputs: small.inputs,
        rows: rows.map((row) => ({ ...row, when: { ...row.when, objet: small.inputs[0]!.options } })),
      }).idle,
    ).toEqual(['objet']);
  });

  test('names an input that rows tell apart for nothing, whatever else tells them apart', () => {
    const rows = ['standard', 'sur-mesure'].flatMap((objet) =>
      ['nous', 'inconnue'].map((origine) => ({
        id: `${objet}-${origine}`,
        when: { objet: [objet], origine: [origine] },
        outcome: objet,
      })),
    );
    expect(verify({ ...small, rows })).toMatchObject({ missing: 0, idle: ['origine'] });
    expect(verify({ ...small, inputs: small.inputs.toReversed(), rows })).toMatchObject({
      missing: 0,
      idle: ['origine'],
    });
  });
});
