import type { Graph, Node } from './outcome-graph.ts';

/**
 * Tells, for a node, the node to go on with if its question can change nothing by itself:
 * what its children say together.
 */
export function merger(depth: number, graph: Graph): (node: Node) => Node | undefined {
  const agreed = new Map<string, boolean>();
  const united = new Map<string, Node>();
  const merged = new Map<Node, Node | undefined>();

  /** Whether two nodes lead nowhere to two different things. */
  const agree = (a: Node, b: Node): boolean => {
    if (a === b) return true;
    // Two whole nodes are two because they differ somewhere; of two other leaves, one is empty.
    if (a.total && b.total) return false;
    return remember(agreed, `${a.id},${b.id}`, () => {
      const level = Math.min(a.level, b.level);
      return (a.level === level ? a : b).children.every((_child, option) =>
        agree(after(a, level, option), after(b, level, option)),
      );
    });
  };

  /** What two nodes that agree say together. */
  const union = (a: Node, b: Node): Node => {
    if (a === b || isEmpty(b, depth)) return a;
    if (isEmpty(a, depth)) return b;
    return remember(united, `${a.id},${b.id}`, () => {
      const level = Math.min(a.level, b.level);
      return graph.node(
        level,
        (a.level === level ? a : b).children.map((_child, option) =>
          union(after(a, level, option), after(b, level, option)),
        ),
      );
    });
  };

  return (node) => {
    if (node.total) return undefined;
    return remember(merged, node, () => {
      const children = [...new Set(node.children)];
      const all = children.every((a) => children.every((b) => agree(a, b)));
      return all ? children.reduce(union) : undefined;
    });
  };
}

/** Whether a node is the empty leaf: no row matches. */
export function isEmpty(node: Node, depth: number): boolean {
  return node.level === depth && node.label === '';
}

/** A node after one more answer: itself if it does not ask at this level. */
export function after(node: Node, level: number, option: number): Node {
  return node.level === level ? node.children[option]! : node;
}

function remember<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  if (known.has(key)) return known.get(key) as V;
  const found = find();
  known.set(key, found);
  return found;
}
