import { conditionsOf, whole, type Box } from '../sets/boxes.ts';
import { buildGraph, type Node } from '../graph/outcome-graph.ts';
import { MEET, masksOf, type Mask } from '../sets/masks.ts';
import type { Conditions, Input, Table } from '../table.ts';

/**
 * The cases without a row: their exact number, the first widest conditions that hold only such cases,
 * and the number of those that none of these holds.
 */
export interface Gaps {
  missing: bigint;
  gaps: Conditions[];
  unlisted: bigint;
}

/** The cases that some conditions leave out, as a graph. */
interface Uncovered {
  root: Node;
  casesBelow: (node: Node) => bigint;
  cases: bigint;
}

const GAP = 'gap';
const MOST_PATHS = 20_000;

/** Finds the cases that satisfy no row; ends in `TooLarge` beyond the limit of steps. */
export function gapsOf(table: Table, most: number, limit: number): Gaps {
  const { inputs } = table;
  const taken = table.rows.map(({ when }) => when);
  const uncovered = uncoveredBy(inputs, taken, limit);
  const widen = widener(inputs, taken);
  const found = new Map<string, Conditions>();
  let paths = 0;
  for (const path of pathsToGaps(inputs, uncovered, uncovered.root, whole(table))) {
    paths += 1;
    if (found.size >= most || paths > MOST_PATHS) break;
    const gap = conditionsOf(inputs, widen(path));
    found.set(JSON.stringify(gap), gap);
  }
  const gaps = [...found.values()];
  return { missing: uncovered.cases, gaps, unlisted: uncoveredBy(inputs, [...taken, ...gaps], limit).cases };
}

function uncoveredBy(inputs: readonly Input[], taken: readonly Conditions[], limit: number): Uncovered {
  const { root } = buildGraph(
    inputs,
    taken.map((when) => ({ when, terminal: 'taken' })),
    (terminals) => terminals[0] ?? GAP,
    limit,
  );
  const known = new Map<Node, bigint>();
  const options = (from: number, to: number) =>
    inputs.slice(from, to).reduce((product, input) => product * BigInt(input.options.length), 1n);
  /** The number of cases below a node that are left, all inputs from its own on counted. */
  const casesBelow = (node: Node): bigint => {
    if (node.level === inputs.length) return node.label === GAP ? 1n : 0n;
    const cases =
      known.get(node) ??
      node.children.reduce((total, child) => total + casesBelow(child) * options(node.level + 1, child.level), 0n);
    known.set(node, cases);
    return cases;
  };
  return { root, casesBelow, cases: casesBelow(root) * options(0, root.level) };
}

/** The boxes without a row, disjoint, one after the other. */
function* pathsToGaps(inputs: readonly Input[], uncovered: Uncovered, node: Node, box: Box): Generator<Box> {
  if (node.label === GAP) yield box;
  for (const child of new Set(node.children)) {
    const { id, options } = inputs[node.level]!;
    if (uncovered.casesBelow(child) > 0n)
      yield* pathsToGaps(inputs, uncovered, child, {
        ...box,
        [id]: options.filter((_option, index) => node.children[index] === child),
      });
  }
}

/** Makes a gap maximal: an input is freed where no row is met by doing so. */
function widener(inputs: readonly Input[], taken: readonly Conditions[]): (gap: Box) => Box {
  const { of, apart, freed } = masksOf(inputs);
  const masks = taken.map(of);
  const free = (mask: Mask) => masks.every((other) => apart(mask, other) !== MEET);
  return (gap) =>
    inputs.reduce(
      ({ box, mask }, { id, options }, input) => {
        const wider = freed(mask, input);
        return free(wider) ? { box: { ...box, [id]: options }, mask: wider } : { box, mask };
      },
      { box: gap, mask: of(gap) },
    ).box;
}
