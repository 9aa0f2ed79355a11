import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/decision/table.ts';
import { volume, whole, without } from '../../src/decision/sets/boxes.ts';
import { verify } from '../../src/decision/proving/verify.ts';
import { braided, entangled, structured } from './large-table.ts';
import { anyTable, casesOf, outcomesByHand, runs, satisfies, soundTable, thinTable } from './random-table.ts';

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

  test('counts missing cases and finds overlaps as asking every row for every case does', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const found = verify(table);
        const cases = casesOf(table);
        expect(found.cases).toBe(cases.length);
        expect(found.missing).toBe(cases.filter((one) => outcomesByHand(table, one).length === 0).length);
        expect(found.overlaps.length > 0).toBe(cases.some((one) => outcomesByHand(table, one).length > 1));
        for (const { rows, example } of found.overlaps) {
          expect(table.rows.filter(({ id }) => rows.includes(id)).every(({ when }) => satisfies(example, when))).toBe(
            true,
          );
        }
      }),
      runs(2000),
    );
  });

  test('tells gaps that hold no answered case, are maximal, and together hold every missing one', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { gaps, unlisted } = verify(table);
        const cases = casesOf(table);
        const missing = cases.filter((one) => outcomesByHand(table, one).length === 0);
        for (const gap of gaps)
          expect(cases.filter((one) => satisfies(one, gap)).every((one) => missing.includes(one))).toBe(true);
        expect(unlisted).toBe(0);
        expect(missing.every((one) => gaps.some((gap) => satisfies(one, gap)))).toBe(true);
        const taken = cases.filter((one) => outcomesByHand(table, one).length > 0);
        for (const gap of gaps) {
          for (const id of Object.keys(gap)) {
            const { [id]: _dropped, ...wider } = gap;
            expect(taken.some((one) => satisfies(one, wider))).toBe(true);
          }
        }
      }),
      runs(2000),
    );
  });

  test('counts the pairs of rows that overlap, and names options that lead to the same in every case', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const found = verify(table);
        const cases = casesOf(table);
        const pairs = table.rows
          .flatMap((a, index) => table.rows.slice(index + 1).map((b) => [a, b] as const))
          .filter(([a, b]) => cases.some((one) => satisfies(one, a.when) && satisfies(one, b.when)));
        expect(found.overlaps.map(({ rows }) => rows)).toEqual(pairs.map(([a, b]) => [a.id, b.id]));
        expect(found.overlapping).toBe(pairs.length);
        const leadsTo = (one: Record<string, string>) => [...new Set(outcomesByHand(table, one))].toSorted().join();
        const alike = (input: string, a: string, b: string) =>
          cases.every((one) => one[input] !== a || leadsTo(one) === leadsTo({ ...one, [input]: b }));
        const expected = table.inputs
          .filter(({ id }) => !found.idle.includes(id))
          .flatMap(({ id, options }) => options.filter((a) => options.some((b) => a !== b && alike(id, a, b))));
        expect(new Set(found.idleOptions.flatMap(({ options }) => options))).toEqual(new Set(expected));
        for (const { input, options } of found.idleOptions)
          expect(options.every((a) => options.every((b) => alike(input, a, b)))).toBe(true);
      }),
      runs(2000),
    );
  });

  test('calls idle, one after the other, the inputs that no two cases need to be told apart', () => {
    fc.assert(
      fc.property(fc.oneof(anyTable, thinTable), (table) => {
        const cases = casesOf(table).flatMap((one) => outcomesByHand(table, one).map((outcome) => ({ one, outcome })));
        const idle: string[] = [];
        for (const { id } of table.inputs) {
          const beside = table.inputs.map((input) => input.id).filter((other) => other !== id && !idle.includes(other));
          const seen = Map.groupBy(cases, ({ one }) => beside.map((other) => one[other]).join());
          if ([...seen.values()].every((group) => group.every(({ outcome }) => outcome === group[0]!.outcome)))
            idle.push(id);
        }
        expect(verify(table).idle).toEqual(idle);
      }),
      runs(2000),
    );
  });

  test('proves a table of four billion cases, counts beyond what a plain number holds, and tells at most 20 gaps', () => {
    expect(verify(structured(runs(1000).numRuns!, 16, 4))).toMatchObject({
      cases: 4 ** 16,
      missing: 0,
      gaps: [],
      overlapping: 0,
    });
    const huge = structured(100, 24, 5);
    expect(verify(huge)).toMatchObject({ cases: 5n ** 24n, missing: 0 });
    const holed = verify({ ...huge, rows: huge.rows.filter((_row, index) => index % 3 > 0) });
    expect(holed.gaps).toHaveLength(20);
    const inGaps = holed.gaps
      .map((gap) => ({ ...whole(huge), ...gap }))
      .reduce(
        (total, box, index, boxes) =>
          total + without([box], boxes.slice(0, index)).reduce((sum, part) => sum + volume(part), 0n),
        0n,
      );
    expect(BigInt(holed.unlisted)).toBe(BigInt(holed.missing) - inGaps);
    expect(BigInt(holed.missing)).toBe(
      huge.rows
        .filter((_row, index) => index % 3 === 0)
        .reduce((total, { when }) => total + volume({ ...whole(huge), ...when }), 0n),
    );
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

  test('looks beyond the thirty-second option, row and pair', () => {
    const options = Array.from({ length: 70 }, (_option, index) => `o${index}`);
    const each = options.map((option) => ({ id: option, when: { q: [option] }, outcome: option }));
    const wide: Table = {
      inputs: [
        { id: 'avant', options: ['x', 'y'] },
        { id: 'q', options },
        { id: 'p', options: ['oui', 'non'] },
      ],
      rows: each,
    };
    expect(verify(wide)).toMatchObject({ cases: 280, missing: 0, overlapping: 0, idle: ['avant', 'p'] });
    const holed = {
      ...wide,
      rows: [
        ...each.filter((_row, index) => index % 33 > 0),
        { id: 'p', when: { avant: ['x'], q: ['o0', 'o33', 'o66'], p: ['oui'] }, outcome: 'o0' },
      ],
    };
    const holes = ['o0', 'o33', 'o66'];
    expect(verify(holed)).toMatchObject({
      cases: 280,
      missing: 9,
      gaps: [
        { q: holes, p: ['non'] },
        { avant: ['y'], q: holes },
      ],
      idleOptions: [{ input: 'q', options: holes }],
    });
    expect(verify({ ...wide, rows: [...each, { ...each[40]!, id: 'twice' }] }).overlaps).toEqual([
      { rows: ['o40', 'twice'], example: { avant: 'x', q: 'o40', p: 'oui' } },
    ]);
    const all = verify({ ...wide, rows: each.map((row) => ({ ...row, when: {} })) });
    expect(all.overlaps).toHaveLength(100);
    expect(all.overlapping).toBe((70 * 69) / 2);
  });

  test('ends with a sentence where a table is too entangled', () => {
    expect(() => verify(entangled(300, 16, 4), 2000)).toThrow('its graph takes more than 2000 steps');
  });

  test('goes through each node once, however many ways lead there', () => {
    const table = braided(40);
    const alike = table.inputs.map(({ id, options }) => ({ input: id, options: options.slice(0, 2) }));
    expect(verify(table)).toMatchObject({ missing: 0, idle: [], idleOptions: alike });
    expect(
      verify({ ...table, rows: [...table.rows, { id: 'again', when: table.rows[39]!.when, outcome: 'q39' }] }),
    ).toMatchObject({ missing: 0, gaps: [], overlapping: 1 });
    expect(verify({ ...table, rows: table.rows.slice(1) })).toMatchObject({
      missing: 3n ** 39n,
      gaps: [{ q0: ['q0-2'] }],
      unlisted: 0,
    });
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

  test('finds nothing wrong in tables that are cut from the whole', () => {
    fc.assert(
      fc.property(soundTable, (table) => {
        expect(verify(table)).toMatchObject({ missing: 0, gaps: [], overlaps: [] });
      }),
      runs(1000),
    );
  });
});
