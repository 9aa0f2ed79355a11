import { outcomeGraph, type Node } from './outcome-graph.ts';
import { after, merger, isEmpty } from './merge.ts';
import { UNKNOWN, type Input, type Table } from '../table.ts';

/** Where answers have led: the question to ask, if one can still change the outcome, and where each answer leads. */
export interface State {
  /** The place of the question to ask among the inputs; none left: -1. */
  readonly asks: number;
  /** Where each option and "I don't know" lead; filled when first wanted. */
  readonly edges: Map<string, State>;
  /** One node, or several where an answer is unknown; none: no case is left. */
  readonly nodes: readonly Node[];
}

/** The states of a table, worked out as they are reached. */
export interface States {
  start: State;
  inputs: readonly Input[];
  /** The state after an answer; nothing if it is no option. */
  follow: (state: State, answer: string) => State | undefined;
}

/** A limit that a table of a few thousand structured rows stays under. */
export const MOST_STEPS = 200_000;

/** Works out the graph of a table. */
export function statesOf(table: Table, limit: number): States {
  const { inputs } = table;
  const graph = outcomeGraph(table, limit);
  const depth = inputs.length;
  const merged = merger(depth, graph);
  const known = new Map<string, State>();

  /** The state of some nodes, after the questions that can change nothing. */
  const settle = (some: readonly Node[]): State => {
    const left = [...new Set(some)].filter((node) => !isEmpty(node, depth)).toSorted((a, b) => a.id - b.id);
    const level = Math.min(depth, ...left.map((node) => node.level));
    const asking = left.filter((node) => node.level === level);
    if (level < depth && asking.every(merged))
      return settle(left.map((node) => (node.level === level ? merged(node)! : node)));
    const key = left.map(({ id }) => id).join();
    const state = known.get(key) ?? { asks: level < depth ? level : -1, edges: new Map(), nodes: left };
    known.set(key, state);
    return state;
  };

  const open = ({ asks, edges, nodes: from }: State) => {
    const { options } = inputs[asks]!;
    options.forEach((option, index) => edges.set(option, settle(from.map((node) => after(node, asks, index)))));
    edges.set(UNKNOWN, settle(from.flatMap((node) => (node.level === asks ? node.children : [node]))));
  };

  return {
    start: settle([graph.root]),
    inputs,
    follow: (state, answer) => {
      if (state.edges.size === 0) open(state);
      return state.edges.get(answer);
    },
  };
}
