import { counter } from '../sets/limit.ts';
import type { Conditions, Input, Table } from '../table.ts';

/** A shared node: what the cases of the inputs from `level` on lead to; a leaf stands at level `inputs.length`. */
export interface Node {
  readonly id: number;
  readonly level: number;
  /** By option of the input at this level. */
  readonly children: readonly Node[];
  /** What a leaf says; empty: nothing at all. */
  readonly label: string;
  /** Whether every case below leads to something. */
  readonly total: boolean;
}

/** Conditions and the terminal that the cases within them lead to. */
export interface Cube {
  when: Conditions;
  terminal: string;
}

/** The root of a reduced ordered graph, and the way to add nodes to it; a node is made once. */
export interface Graph {
  root: Node;
  node: (level: number, children: readonly Node[]) => Node;
}

/** What is left of a cube from one input on; equal ones are one. */
interface Cofactor {
  id: number;
  holds: readonly boolean[];
  next?: Cofactor;
  terminal: string;
}

/**
 * Builds the reduced ordered graph of cubes, each leaf named by the terminals that meet in it;
 * ends in `TooLarge` beyond the limit.
 */
export function buildGraph(
  inputs: readonly Input[],
  cubes: readonly Cube[],
  leaf: (terminals: readonly string[]) => string,
  limit: number,
): Graph {
  const step = counter('its graph', limit);
  const nodes = uniqueNodes(inputs.length, step);
  const made = new Map<string, Node>();
  const make = (level: number, cofactors: readonly Cofactor[]): Node => {
    const key = cofactors.map(({ id }) => id).join();
    let node = made.get(key);
    if (!node) {
      step(1 + (cofactors.length >> 4));
      node =
        level === inputs.length
          ? nodes.leaf(leaf(cofactors.map(({ terminal }) => terminal)))
          : nodes.node(
              level,
              inputs[level]!.options.map((_option, index) => make(level + 1, restricted(cofactors, index))),
            );
      // Without cubes, what is left is the same at every level.
      made.set(key, node);
    }
    return node;
  };
  return { root: make(0, distinct(cofactorsOf(inputs, cubes))), node: nodes.node };
}

/** The graph of what each case leads to: its outcomes, or nothing where it has no row. */
export function outcomeGraph({ inputs, rows }: Table, limit: number): Graph {
  const cubes = rows.map(({ when, outcome }) => ({ when, terminal: `=${outcome}` }));
  return buildGraph(inputs, cubes, (terminals) => terminals.toSorted().join('\n'), limit);
}

/** Makes each node once; a node whose children are all the same is that child. */
function uniqueNodes(depth: number, step: () => void) {
  const known = new Map<string, Node>();
  const once = (key: string, make: (id: number) => Node): Node => {
    let node = known.get(key);
    if (!node) {
      step();
      node = make(known.size);
      known.set(key, node);
    }
    return node;
  };
  return {
    leaf: (label: string): Node =>
      once(`=${label}`, (id) => ({ id, level: depth, children: [], label, total: label !== '' })),
    node: (level: number, children: readonly Node[]): Node => {
      const [first] = children;
      if (first && children.every((child) => child === first)) return first;
      return once(`${level}:${children.map(({ id }) => id).join()}`, (id) => ({
        id,
        level,
        children,
        label: '',
        total: children.every(({ total }) => total),
      }));
    },
  };
}

/** Each cube as a chain of cofactors, from the last input to the first. */
function cofactorsOf(inputs: readonly Input[], cubes: readonly Cube[]): Cofactor[] {
  const known = new Map<string, Cofactor>();
  const once = (key: string, make: (id: number) => Cofactor): Cofactor => {
    const cofactor = known.get(key) ?? make(known.size);
    known.set(key, cofactor);
    return cofactor;
  };
  return cubes.map(({ when, terminal }) =>
    inputs.reduceRight<Cofactor>(
      (next, { id: input, options }, level) => {
        const accepted = when[input];
        const holds = options.map((option) => !accepted || accepted.includes(option));
        return once(`${level}:${next.id}:${holds.map(Number).join('')}`, (id) => ({ id, holds, next, terminal }));
      },
      once(`=${terminal}`, (id) => ({ id, holds: [], terminal })),
    ),
  );
}

/** What an option leaves of them. */
function restricted(cofactors: readonly Cofactor[], option: number): Cofactor[] {
  return distinct(cofactors.filter(({ holds }) => holds[option]).map(({ next }) => next!));
}

function distinct(cofactors: readonly Cofactor[]): Cofactor[] {
  return [...new Set(cofactors)].toSorted((a, b) => a.id - b.id);
}
