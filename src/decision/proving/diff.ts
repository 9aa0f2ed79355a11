import { conditionsOf, intersect, subtract, volume, type Box } from '../sets/boxes.ts';
import { count, sum, type Count } from '../sets/count.ts';
import { counter } from '../sets/limit.ts';
import { MEET, masksOf } from '../sets/masks.ts';
import { overlapsOf } from '../sets/overlaps.ts';
import { rowBoxesOf, type RowBox } from '../sets/row-boxes.ts';
import { MOST_STEPS } from '../graph/states.ts';
import type { Input, Table } from '../table.ts';

/** Cases that change in the same way: the outcome before and after; none: no row. */
export interface Changed {
  when: Table['rows'][number]['when'];
  before?: string;
  after?: string;
  cases: Count;
}

/** What a change of the table changes: disjoint sub-cases, and the number of cases in them all. */
export interface Difference {
  cases: Count;
  parts: Changed[];
}

interface Piece {
  box: Box;
  before?: string;
  after?: string;
}

/**
 * Tells the cases whose outcome differs between two tables without overlap
 * (with one it throws; `TooLarge` beyond the limit).
 * An input that only one table knows is any in the other; an option that only one knows has no outcome in the other.
 */
export function diff(before: Table, after: Table, limit: number = MOST_STEPS): Difference {
  const inputs = allInputs(before, after);
  const [old, now] = [before, after].map((table) => soundRows(onInputs(table, inputs))) as [RowBox[], RowBox[]];
  const step = counter('their difference', limit);
  const { of, apart } = masksOf(inputs);
  const masks = now.map(({ box }) => of(box));
  const met = now.map((): Box[] => []);
  const pieces: Piece[] = old.flatMap(({ row, box }) => {
    const mask = of(box);
    const both = now.flatMap((part, index) => {
      if (apart(mask, masks[index]!) !== MEET) return [];
      step();
      const shared = intersect(box, part.box)!;
      met[index]!.push(shared);
      return [{ box: shared, before: row.outcome, after: part.row.outcome }];
    });
    const alone = remainder(
      box,
      both.map((piece) => piece.box),
      step,
    ).map((piece) => ({ box: piece, before: row.outcome }));
    return [...both.filter((piece) => piece.before !== piece.after), ...alone];
  });
  const added = now.flatMap(({ row, box }, index) =>
    remainder(box, met[index]!, step).map((piece): Piece => ({ box: piece, after: row.outcome })),
  );
  return differenceOf(inputs, [...pieces, ...added]);
}

function differenceOf(inputs: readonly Input[], pieces: readonly Piece[]): Difference {
  const parts = inputs.reduce<readonly Piece[]>(joined, pieces);
  return {
    cases: count(sum(parts.map(({ box }) => volume(box)))),
    parts: parts.map(({ box, ...outcomes }) => ({
      when: conditionsOf(inputs, box),
      ...outcomes,
      cases: count(volume(box)),
    })),
  };
}

/** Joins pieces that differ in the options of one input alone. */
function joined(pieces: readonly Piece[], { id, options }: Input): Piece[] {
  const groups = Map.groupBy(pieces, ({ box, before, after }) =>
    JSON.stringify([{ ...box, [id]: [] }, before ?? null, after ?? null]),
  );
  return [...groups.values()].map((group) => ({
    ...group[0]!,
    box: { ...group[0]!.box, [id]: options.filter((option) => group.some(({ box }) => box[id]!.includes(option))) },
  }));
}

/** What disjoint boxes leave of the box they lie in. */
function remainder(box: Box, taken: readonly Box[], step: () => void): Box[] {
  if (sum(taken.map(volume)) === volume(box)) return [];
  return taken.reduce<Box[]>(
    (left, one) =>
      left.flatMap((piece) => {
        step();
        return subtract(piece, one);
      }),
    [box],
  );
}

function soundRows(table: Table): RowBox[] {
  const rows = rowBoxesOf(table);
  const [overlap] = overlapsOf(table.inputs, rows, 1).first;
  if (overlap) throw new Error(`Rows ${overlap.rows.join(' and ')} share a case: it has no single outcome to compare.`);
  return rows;
}

function allInputs(before: Table, after: Table): Input[] {
  const ids = [...new Set([...before.inputs, ...after.inputs].map(({ id }) => id))];
  return ids.map((id) => ({
    id,
    options: [
      ...new Set([before, after].flatMap(({ inputs }) => inputs.find((input) => input.id === id)?.options ?? [])),
    ],
  }));
}

/** A table on more inputs: its rows hold only options that it knows. */
function onInputs(table: Table, inputs: readonly Input[]): Table {
  const known = Object.fromEntries(table.inputs.map(({ id, options }) => [id, options]));
  return { ...table, inputs, rows: table.rows.map((row) => ({ ...row, when: { ...known, ...row.when } })) };
}
