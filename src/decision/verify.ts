import { boxOf, conditionsOf, firstCase, intersect, volume, whole, without, type Box } from './boxes.ts';
import { type Conditions, type Row, type Table } from './table.ts';

/** Two rows with a case that satisfies both. */
export interface Overlap { rows: [string, string]; example: Record<string, string> }

/** What is wrong with a table; nothing in any list means: each case that can occur satisfies exactly one row. */
export interface Verification {
  /** Cases that can occur. */
  cases: number;
  /** Cases that satisfy no row. */
  missing: number;
  gaps: Conditions[];
  overlaps: Overlap[];
  /** Rows that hold no case that can occur. */
  unreachable: string[];
  /** Inputs that change no outcome anywhere. */
  idle: string[];
}

const MOST_GAPS = 20;

/** Proves a table complete and free of contradiction, or tells where it is not. */
export function verify(table: Table): Verification {
  const possible = without([whole(table)], table.impossible.map(({ when }) => boxOf(table, when)));
  const boxes = table.rows.map(({ when }) => boxOf(table, when));
  const rest = without(possible, boxes);
  const gaps = rest.map((box) => widen(box, [...boxes, ...table.impossible.map(({ when }) => boxOf(table, when))], table));
  return {
    cases: sum(possible),
    missing: sum(rest),
    gaps: distinct(gaps.map((box) => conditionsOf(table, box))).slice(0, MOST_GAPS),
    overlaps: overlaps(table.rows, boxes, possible),
    unreachable: table.rows.filter((_row, index) => !meets(boxes[index]!, possible)).map(({ id }) => id),
    idle: table.inputs.filter(({ id }) => !canChange(table, whole(table), id)).map(({ id }) => id),
  };
}

/** Whether the answer to an input can still change the outcome within a box. */
export function canChange(table: Table, within: Box, input: string): boolean {
  const parts = partsWithin(table, within);
  return parts.some((a, index) => parts.slice(index + 1).some((b) =>
    a.outcome !== b.outcome && agreeBeside(a.box, b.box, input)));
}

/** The rows that still hold cases within a box, in disjoint parts. */
export function partsWithin(table: Table, within: Box): { row: Row; outcome: string; box: Box }[] {
  const impossible = table.impossible.map(({ when }) => boxOf(table, when));
  return table.rows.flatMap((row) => {
    const box = intersect(boxOf(table, row.when), within);
    return box ? without([box], impossible).map((part) => ({ row, outcome: row.outcome, box: part })) : [];
  });
}

function agreeBeside(a: Box, b: Box, input: string): boolean {
  return Object.keys(a).every((id) => id === input || a[id]!.some((option) => b[id]!.includes(option)));
}

function overlaps(rows: readonly Row[], boxes: readonly Box[], possible: readonly Box[]): Overlap[] {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b, offset) => {
    const shared = intersect(a, b);
    const real = shared && meets(shared, possible);
    return real ? [{ rows: [rows[i]!.id, rows[i + 1 + offset]!.id] as [string, string], example: firstCase(real) }] : [];
  }));
}

/** A part of a box that can occur, if there is one. */
function meets(box: Box, possible: readonly Box[]): Box | undefined {
  for (const piece of possible) {
    const shared = intersect(box, piece);
    if (shared) return shared;
  }
  return undefined;
}

/** The gap made maximal: an input is freed where no row is met by doing so. */
function widen(gap: Box, taken: readonly Box[], table: Table): Box {
  return table.inputs.reduce((box, { id, options }) => {
    const wider = { ...box, [id]: options };
    return taken.some((other) => intersect(wider, other)) ? box : wider;
  }, gap);
}

function distinct(list: readonly Conditions[]): Conditions[] {
  return [...new Map(list.map((conditions) => [JSON.stringify(conditions), conditions])).values()];
}

function sum(boxes: readonly Box[]): number {
  return boxes.reduce((total, box) => total + volume(box), 0);
}
