import { boxOf, conditionsOf, whole, type Box } from './boxes.ts';
import { build, type Node } from './graph.ts';
import { MEET, masksOf, type Mask } from './masks.ts';
import type { Conditions, Input, Table } from './table.ts';

/** The cases without a row: their exact number, and the first widest conditions that hold only such cases. */
export interface Gaps { missing: bigint; gaps: Conditions[] }

const GAP = 'gap';
const MOST_PATHS = 20_000;

/** Finds the cases that can occur and satisfy no row; ends in `TooLarge` beyond the limit of steps. */
export function gapsOf(table: Table, most: number, limit: number): Gaps {
  const strips = [...table.rows, ...table.impossible].map(({ when }) => ({ when, end: 'taken' }));
  const { root } = build(table.inputs, strips, (ends) => ends[0] ?? GAP, limit);
  const widen = widener(table);
  const found = new Map<string, Conditions>();
  let paths = 0;
  for (const path of pathsToGaps(table.inputs, root, whole(table))) {
    paths += 1;
    if (found.size >= most || paths > MOST_PATHS) break;
    const gap = conditionsOf(table.inputs, widen(path));
    found.set(JSON.stringify(gap), gap);
  }
  return { missing: casesOf(table.inputs, root), gaps: [...found.values()] };
}

/** The boxes without a row, disjoint, one after the other. */
function* pathsToGaps(inputs: readonly Input[], node: Node, box: Box): Generator<Box> {
  if (node.label === GAP) yield box;
  for (const kid of new Set(node.kids)) {
    const { id, options } = inputs[node.level]!;
    yield* pathsToGaps(inputs, kid, { ...box, [id]: options.filter((_option, index) => node.kids[index] === kid) });
  }
}

/** The number of cases below a node that have no row, all inputs counted. */
function casesOf(inputs: readonly Input[], root: Node): bigint {
  const known = new Map<Node, bigint>();
  const options = (from: number, to: number) => inputs.slice(from, to).reduce((product, input) => product * BigInt(input.options.length), 1n);
  const below = (node: Node): bigint => {
    if (node.level === inputs.length) return node.label === GAP ? 1n : 0n;
    const cases = known.get(node) ?? node.kids.reduce((total, kid) => total + below(kid) * options(node.level + 1, kid.level), 0n);
    known.set(node, cases);
    return cases;
  };
  return below(root) * options(0, root.level);
}

/** Makes a gap maximal: an input is freed where no row is met by doing so. */
function widener(table: Table): (gap: Box) => Box {
  const { of, apart, freed } = masksOf(table.inputs);
  const taken = [...table.rows, ...table.impossible].map(({ when }) => of(boxOf(table, when)));
  const free = (mask: Mask) => taken.every((other) => apart(mask, other) !== MEET);
  return (gap) => table.inputs.reduce(({ box, mask }, { id, options }, input) => {
    const wider = freed(mask, input);
    return free(wider) ? { box: { ...box, [id]: options }, mask: wider } : { box, mask };
  }, { box: gap, mask: of(gap) }).box;
}
