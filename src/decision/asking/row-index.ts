import type { Row, Table } from '../table.ts';

/** Finds the rows that match answers; bit `r % 32` of word `r / 32` stands for row `r`. */
export interface RowIndex {
  /** All rows. */
  all: readonly number[];
  /** By input, by option: the rows that accept it. */
  accept: readonly ReadonlyMap<string, readonly number[]>[];
  /** The rows of some bits. */
  rows: (bits: readonly number[]) => Row[];
}

/** Prepares a table for finding the rows that match. */
export function indexRows({ inputs, rows }: Table): RowIndex {
  const bitsOf = (test: (row: Row) => boolean): number[] => {
    const bits = Array.from({ length: Math.ceil(rows.length / 32) }, () => 0);
    rows.forEach((row, index) => {
      if (test(row)) bits[index >> 5]! |= 1 << (index & 31);
    });
    return bits;
  };
  return {
    all: bitsOf(() => true),
    accept: inputs.map(
      ({ id, options }) =>
        new Map(options.map((option) => [option, bitsOf(({ when }) => when[id]?.includes(option) ?? true)])),
    ),
    rows: (bits) => {
      const found: Row[] = [];
      for (let word = 0; word < bits.length; word += 1) {
        // The lowest bit goes first, so rows keep their order.
        for (let left = bits[word]!; left !== 0; left &= left - 1)
          found.push(rows[word * 32 + 31 - Math.clz32(left & -left)]!);
      }
      return found;
    },
  };
}
