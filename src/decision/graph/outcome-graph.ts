import { counter } from '../sets/limit.ts';
import type { Conditions, Input, Table } from '../table.ts';

/** A shared node: what the cases of the inputs from `level` on lead to; a leaf stands at level `inputs.length`. */
export interface Node {
  readonly id: number;
  readonly level: number;
  /** By option of the input at this level. */
  readonly kids: readonly Node[];
  /** What a leaf says; empty: nothing at all. */
  readonly label: string;
  /** Whether every case below leads to something. */
  readonly total: boolean;
}

/** Conditions and what they end in. */
export interface Strip {
  when: Conditions;
  end: string;
}

/** The root of a reduced ordered graph, and the way to add nodes to it; a node is made once. */
export interface Nodes {
  root: Node;
  node: (level: number, kids: readonly Node[]) => Node;
}

/** What is left of a strip from one input on; equal rests are one. */
interface Rest {
  id: number;
  holds: readonly boolean[];
  next?: Rest;
  end: string;
}

/** Builds the reduced ordered graph of strips, each leaf named by the ends that meet in it; ends in `TooLarge` beyond the limit. */
export function build(
  inputs: readonly Input[],
  strips: readonly Strip[],
  leaf: (ends: readonly string[]) => string,
  limit: number,
): Nodes {
  const step = counter('its graph', limit);
  const nodes = shelf(inputs.length, step);
  const made = new Map<string, Node>();
  const make = (level: number, rests: readonly Rest[]): Node => {
    const key = rests.map(({ id }) => id).join();
    let node = made.get(key);
    if (!node) {
      step(1 + (rests.length >> 4));
      node =
        level === inputs.length
          ? nodes.leaf(leaf(rests.map(({ end }) => end)))
          : nodes.node(
              level,
              inputs[level]!.options.map((_option, index) => make(level + 1, after(rests, index))),
            );
      // Without strips, what is left is the same at every level.
      made.set(key, node);
    }
    return node;
  };
  return { root: make(0, distinct(restsOf(inputs, strips))), node: nodes.node };
}

/** The graph of what each case leads to: its outcomes, or nothing where it has no row. */
export function outcomeGraph({ inputs, rows }: Table, limit: number): Nodes {
  const strips = rows.map(({ when, outcome }) => ({ when, end: `=${outcome}` }));
  return build(inputs, strips, (ends) => ends.toSorted().join('\n'), limit);
}

/** Makes each node once; a node whose kids are all the same is that kid. */
function shelf(depth: number, step: () => void) {
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
      once(`=${label}`, (id) => ({ id, level: depth, kids: [], label, total: label !== '' })),
    node: (level: number, kids: readonly Node[]): Node => {
      const [first] = kids;
      if (first && kids.every((kid) => kid === first)) return first;
      return once(`${level}:${kids.map(({ id }) => id).join()}`, (id) => ({
        id,
        level,
        kids,
        label: '',
        total: kids.every(({ total }) => total),
      }));
    },
  };
}

/** Each strip as a chain of rests, from the last input to the first. */
function restsOf(inputs: readonly Input[], strips: readonly Strip[]): Rest[] {
  const known = new Map<string, Rest>();
  const once = (key: string, make: (id: number) => Rest): Rest => {
    const rest = known.get(key) ?? make(known.size);
    known.set(key, rest);
    return rest;
  };
  return strips.map(({ when, end }) =>
    inputs.reduceRight<Rest>(
      (next, { id: input, options }, level) => {
        const accepted = when[input];
        const holds = options.map((option) => !accepted || accepted.includes(option));
        return once(`${level}:${next.id}:${holds.map(Number).join('')}`, (id) => ({ id, holds, next, end }));
      },
      once(`=${end}`, (id) => ({ id, holds: [], end })),
    ),
  );
}

function after(rests: readonly Rest[], option: number): Rest[] {
  return distinct(rests.filter(({ holds }) => holds[option]).map(({ next }) => next!));
}

function distinct(rests: readonly Rest[]): Rest[] {
  return [...new Set(rests)].toSorted((a, b) => a.id - b.id);
}
