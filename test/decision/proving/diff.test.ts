import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diff } from '../../../src/decision/proving/diff.ts';
import type { Table } from '../../../src/decision/table.ts';
import { structured } from '../large-table.ts';
import { anyTable, casesOf, outcomesByHand, runs, satisfies, thinTable } from '../random-table.ts';

const before: Table = {
  inputs: [
    { id: 'objet', options: ['standard', 'modifié'] },
    { id: 'origine', options: ['nous', 'vous'] },
  ],
  rows: [
    { id: 'a', when: { objet: ['standard'] }, outcome: 'inclus' },
    { id: 'b', when: { objet: ['modifié'] }, outcome: 'hors' },
  ],
};

describe('diff', () => {
  test('finds nothing between a table and itself written otherwise', () => {
    const rows = [
      ...before.rows.slice(0, 1),
      ...['nous', 'vous'].map((origine) => ({
        id: origine,
        when: { objet: ['modifié'], origine: [origine] },
        outcome: 'hors',
      })),
    ];
    expect(diff(before, { ...before, rows })).toEqual({ cases: 0, parts: [] });
  });

  test('tells a changed outcome as the conditions it holds for', () => {
    const rows = before.rows.map((row) => ({ ...row, outcome: 'inclus' }));
    expect(diff(before, { ...before, rows })).toEqual({
      cases: 2,
      parts: [{ when: { objet: ['modifié'] }, before: 'hors', after: 'inclus', cases: 2 }],
    });
  });

  test('tells a row that is gone, an option that is new, and a question that is new', () => {
    expect(diff(before, { ...before, rows: before.rows.slice(1) }).parts).toEqual([
      { when: { objet: ['standard'] }, before: 'inclus', cases: 2 },
    ]);
    const [objet, origine] = before.inputs as [Table['inputs'][number], Table['inputs'][number]];
    const wider = {
      ...before,
      inputs: [{ ...objet, options: [...objet.options, 'tiers'] }, origine],
      rows: [...before.rows, { id: 'c', when: { objet: ['tiers'] }, outcome: 'hors' }],
    };
    expect(diff(before, wider).parts).toEqual([{ when: { objet: ['tiers'] }, after: 'hors', cases: 2 }]);
    expect(
      diff(before, { ...before, inputs: [...before.inputs, { id: 'accord', options: ['oui', 'non'] }] }).cases,
    ).toBe(0);
  });

  test('ends beyond its limit with a sentence', () => {
    const table = structured(100, 8, 4);
    expect(() => diff(table, { ...table, rows: table.rows.map((row) => ({ ...row, outcome: 'x' })) }, 50)).toThrow(
      'their difference takes more than 50 steps',
    );
    expect(() => diff(table, { ...table, rows: [] }, 50)).not.toThrow();
    const one = { ...table, rows: [{ id: 'all', when: {}, outcome: 'x' }] };
    expect(() => diff(one, table, 150)).not.toThrow();
    expect(() => diff(one, { ...table, rows: table.rows.slice(1) }, 150)).toThrow(
      'their difference takes more than 150 steps',
    );
  });

  test('counts beyond what a plain number holds', () => {
    const huge = structured(50, 24, 5);
    const { cases, parts } = diff(huge, { ...huge, rows: huge.rows.map((row) => ({ ...row, outcome: 'x' })) });
    expect(cases).toBe(5n ** 24n);
    expect(parts.reduce((total, part) => total + BigInt(part.cases), 0n)).toBe(cases);
  });

  test('refuses a table with an overlap', () => {
    expect(() => diff({ ...before, rows: [...before.rows, { id: 'c', when: {}, outcome: 'hors' }] }, before)).toThrow(
      'Rows a and c share a case',
    );
  });

  test('tells exactly the cases whose outcome changes, each once, as asking every row for every case does', () => {
    fc.assert(
      fc.property(thinTable, thinTable, (old, now) => {
        const found = diff(old, now);
        const cases = casesOf({ inputs: together(old, now), rows: [] });
        const changed = cases.filter((one) => outcome(old, one) !== outcome(now, one));
        expect(found.cases).toBe(changed.length);
        for (const one of cases) {
          const parts = found.parts.filter(({ when }) => satisfies(one, when));
          expect(parts.map((part) => [part.before, part.after])).toEqual(
            changed.includes(one) ? [[outcome(old, one), outcome(now, one)]] : [],
          );
        }
        for (const part of found.parts)
          expect(part.cases).toBe(cases.filter((one) => satisfies(one, part.when)).length);
      }),
      runs(3000),
    );
  });

  test('refuses exactly the tables in which two rows share a case', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const overlapping = casesOf(any).some((one) => outcomesByHand(any, one).length > 1);
        const compare = () => diff(any, any);
        if (overlapping) expect(compare).toThrow('share a case');
        else expect(compare()).toEqual({ cases: 0, parts: [] });
      }),
      runs(1000),
    );
  });
});

function together(a: Table, b: Table): Table['inputs'] {
  const ids = [...new Set([...a.inputs, ...b.inputs].map(({ id }) => id))];
  return ids.map((id) => ({
    id,
    options: [...new Set([a, b].flatMap(({ inputs }) => inputs.find((input) => input.id === id)?.options ?? []))],
  }));
}

/** The outcome of a case in a table; none if the table does not know one of its options. */
function outcome(table: Table, one: Record<string, string>): string | undefined {
  const known = table.inputs.every(({ id, options }) => options.includes(one[id]!));
  return known ? outcomesByHand(table, one)[0] : undefined;
}
