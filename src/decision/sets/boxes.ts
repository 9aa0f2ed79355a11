import type { Conditions, Input, Table } from '../table.ts';

/** A part of the product of all options: by input, the options it holds; never empty in any input. */
export type Box = Readonly<Record<string, readonly string[]>>;

/** The whole product of a table: every case. */
export function whole(table: Table): Box {
  return Object.fromEntries(table.inputs.map(({ id, options }) => [id, options]));
}

/** The part of a table where conditions hold. */
export function boxOf(table: Table, when: Conditions): Box {
  return { ...whole(table), ...when };
}

/** What two boxes share, if anything. */
export function intersect(a: Box, b: Box): Box | undefined {
  const shared: Record<string, readonly string[]> = {};
  for (const id of Object.keys(a)) {
    const options = a[id]!.filter((option) => b[id]!.includes(option));
    if (options.length === 0) return undefined;
    shared[id] = options;
  }
  return shared;
}

/** Disjoint boxes that hold what is in `a` and not in `b`. */
export function subtract(a: Box, b: Box): Box[] {
  if (!intersect(a, b)) return [a];
  const pieces: Box[] = [];
  let rest = a;
  for (const id of Object.keys(a)) {
    const outside = rest[id]!.filter((option) => !b[id]!.includes(option));
    if (outside.length > 0) pieces.push({ ...rest, [id]: outside });
    rest = { ...rest, [id]: rest[id]!.filter((option) => b[id]!.includes(option)) };
  }
  return pieces;
}

/** Disjoint boxes that hold what is in all of `from` and in none of `taken`. */
export function without(from: readonly Box[], taken: readonly Box[]): Box[] {
  return taken.reduce<Box[]>((rest, box) => rest.flatMap((piece) => subtract(piece, box)), [...from]);
}

/** The number of cases in a box. */
export function volume(box: Box): bigint {
  return Object.values(box).reduce((product, options) => product * BigInt(options.length), 1n);
}

/** One case of a box: its first option of every input. */
export function firstCase(box: Box): Record<string, string> {
  return Object.fromEntries(Object.entries(box).map(([id, options]) => [id, options[0]!]));
}

/** A box as conditions: inputs that accept any option are left out. */
export function conditionsOf(inputs: readonly Input[], box: Box): Conditions {
  return Object.fromEntries(
    inputs.filter(({ id, options }) => box[id]!.length < options.length).map(({ id }) => [id, box[id]!]),
  );
}
