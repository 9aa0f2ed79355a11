import { describe, expect, test } from 'vitest';
import { verify } from '../../../src/decision/proving/verify.ts';
import { volume, whole, without } from '../../../src/decision/sets/boxes.ts';
import type { Table } from '../../../src/decision/table.ts';
import { braided, entangled, structured } from '../large-table.ts';
import { runs } from '../random-table.ts';

describe('verify, on large tables', () => {
  test('proves a table of four billion cases, counts beyond a plain number, and tells at most 20 gaps', () => {
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
    const pairs = table.inputs.map(({ id, options }) => ({ input: id, options: options.slice(0, 2) }));
    expect(verify(table)).toMatchObject({ missing: 0, idle: [], idleOptions: pairs });
    expect(
      verify({ ...table, rows: [...table.rows, { id: 'again', when: table.rows[39]!.when, outcome: 'q39' }] }),
    ).toMatchObject({ missing: 0, gaps: [], overlapping: 1 });
    expect(verify({ ...table, rows: table.rows.slice(1) })).toMatchObject({
      missing: 3n ** 39n,
      gaps: [{ q0: ['q0-2'] }],
      unlisted: 0,
    });
  });
});
