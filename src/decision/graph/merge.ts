import type { Node, Nodes } from './outcome-graph.ts';

/** Tells, for a node, the node to go on with if its question can change nothing by itself: what its kids say together. */
export function merger(depth: number, nodes: Nodes): (node: Node) => Node | undefined {
  const agreed = new Map<string, boolean>();
  const united = new Map<string, Node>();
  const merged = new Map<Node, Node | undefined>();

  /** Whether two nodes lead nowhere to two different things. */
  const agree = (a: Node, b: Node): boolean => {
    if (a === b) return true;
    // Two whole nodes are two because they differ somewhere; of two other leaves, one says nothing.
    if (a.total && b.total) return false;
    return remember(agreed, `${a.id},${b.id}`, () => {
      const level = Math.min(a.level, b.level);
      return (a.level === level ? a : b).kids.every((_kid, option) =>
        agree(below(a, level, option), below(b, level, option)),
      );
    });
  };

  /** What two nodes that agree say together. */
  const union = (a: Node, b: Node): Node => {
    if (a === b || saysNothing(b, depth)) return a;
    if (saysNothing(a, depth)) return b;
    return remember(united, `${a.id},${b.id}`, () => {
      const level = Math.min(a.level, b.level);
      return nodes.node(
        level,
        (a.level === level ? a : b).kids.map((_kid, option) => union(below(a, level, option), below(b, level, option))),
      );
    });
  };

  return (node) => {
    if (node.total) return undefined;
    return remember(merged, node, () => {
      const kids = [...new Set(node.kids)];
      const all = kids.every((a) => kids.every((b) => agree(a, b)));
      return all ? kids.reduce(union) : undefined;
    });
  };
}

/** Whether a node is the leaf that says nothing. */
export function saysNothing(node: Node, depth: number): boolean {
  return node.level === depth && node.label === '';
}

/** A node after one more answer: itself if it does not ask at this level. */
export function below(node: Node, level: number, option: number): Node {
  return node.level === level ? node.kids[option]! : node;
}

function remember<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  if (known.has(key)) return known.get(key) as V;
  const found = find();
  known.set(key, found);
  return found;
}
