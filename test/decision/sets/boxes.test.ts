import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf, subtract, volume } from '../../../src/decision/sets/boxes.ts';
import { count } from '../../../src/decision/sets/count.ts';
import { anyTable, casesOf, runs, satisfies } from '../random-table.ts';

test('a box less another is its cases outside the other, each in one piece, and no empty piece', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const [a, b] = [...table.rows, ...table.rows].slice(0, 2).map(({ when }) => boxOf(table, when)) as [
        ReturnType<typeof boxOf>,
        ReturnType<typeof boxOf>,
      ];
      const pieces = subtract(a, b);
      for (const one of casesOf(table)) {
        expect(pieces.filter((piece) => satisfies(one, piece))).toHaveLength(
          satisfies(one, a) && !satisfies(one, b) ? 1 : 0,
        );
      }
      expect(pieces.every((piece) => volume(piece) > 0n)).toBe(true);
    }),
    runs(1000),
  );
});

test('a box less one apart from it stays whole', () => {
  const a = { q: ['1', '2'], p: ['3'] };
  expect(subtract(a, { q: ['2', '1'], p: ['4'] })).toEqual([a]);
});

test('a count is a plain number as long as that is exact', () => {
  expect([2n ** 53n - 1n, 2n ** 53n].map(count)).toEqual([2 ** 53 - 1, 2n ** 53n]);
});
