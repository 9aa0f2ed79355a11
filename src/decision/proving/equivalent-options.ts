import { outcomeGraph, type Node } from '../graph/outcome-graph.ts';
import type { Table } from '../table.ts';

/** Options of one input, two or more, that lead to the same in every case. */
export interface EquivalentOptions {
  input: string;
  options: string[];
}

/** Finds the options that one could stand for; all those of an input that nothing depends on are equivalent. */
export function equivalentOptions(table: Table, limit: number): EquivalentOptions[] {
  const asking = nodesByLevel(table, outcomeGraph(table, limit).root);
  return table.inputs.flatMap(({ id, options }, level) =>
    [
      ...Map.groupBy(options, (_option, index) =>
        asking[level]!.map(({ children }) => children[index]!.id).join(),
      ).values(),
    ]
      .filter((group) => group.length > 1)
      .map((group) => ({ input: id, options: group })),
  );
}

function nodesByLevel({ inputs }: Table, root: Node): Node[][] {
  const levels = inputs.map((): Node[] => []);
  const seen = new Set<Node>();
  const visit = (node: Node) => {
    if (seen.has(node)) return;
    seen.add(node);
    levels[node.level]?.push(node);
    node.children.forEach(visit);
  };
  visit(root);
  return levels;
}
