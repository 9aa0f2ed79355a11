import { firstCase, intersect } from './boxes.ts';
import { FAR, MEET, masksOf } from './masks.ts';
import type { RowBox } from './row-boxes.ts';
import type { Input } from '../table.ts';

/** Two rows with a case that satisfies both. */
export interface Overlap {
  rows: [string, string];
  example: Record<string, string>;
}

/** The pairs of rows that share a case: their number, and the first ones. */
export function overlapsOf(
  inputs: readonly Input[],
  rows: readonly RowBox[],
  most: number,
): { pairs: number; first: Overlap[] } {
  const pairs: [RowBox, RowBox][] = [];
  eachPair(inputs, rows, (a, b, apart) => {
    if (apart === MEET) pairs.push([a, b]);
  });
  return {
    pairs: pairs.length,
    first: pairs
      .slice(0, most)
      .map(([a, b]) => ({ rows: [a.row.id, b.row.id], example: firstCase(intersect(a.box, b.box)!) })),
  };
}

/** Inputs that can be left out, one after the other in their order, without any case changing its outcome. */
export function idleInputs(inputs: readonly Input[], rows: readonly RowBox[]): string[] {
  const idle: string[] = [];
  let left = rows;
  let live = liveInputs(inputs, left);
  inputs.forEach(({ id, options }, index) => {
    if (live.has(index)) return;
    idle.push(id);
    // An input without conditions is left out already.
    if (left.every(({ box }) => box[id]!.length === options.length)) return;
    left = left.map(({ row, box }) => ({ row, box: { ...box, [id]: options } }));
    live = liveInputs(inputs, left);
  });
  return idle;
}

/** The places of the inputs that change an outcome: two cases differ in nothing else and lead to different outcomes. */
export function liveInputs(inputs: readonly Input[], rows: readonly RowBox[]): Set<number> {
  const live = new Set<number>();
  eachPair(inputs, rows, (a, b, apart) => {
    if (a.row.outcome === b.row.outcome) return;
    if (apart !== MEET) live.add(apart);
    // Rows that contradict each other do so whatever is asked.
    else inputs.forEach((_input, index) => live.add(index));
  });
  return live;
}

/** Visits the pairs of rows that one input at most holds apart. */
function eachPair(
  inputs: readonly Input[],
  rows: readonly RowBox[],
  visit: (a: RowBox, b: RowBox, apart: number) => void,
): void {
  const { of, apart } = masksOf(inputs);
  const masks = rows.map(({ box }) => of(box));
  for (let i = 0; i < rows.length; i += 1) {
    for (let j = i + 1; j < rows.length; j += 1) {
      const between = apart(masks[i]!, masks[j]!);
      if (between !== FAR) visit(rows[i]!, rows[j]!, between);
    }
  }
}
