import type { Grounds } from './model.ts';

/** What statements of one status rest on together; nothing where their status differs. */
export function sharedGrounds(list: readonly Grounds[]): Grounds | undefined {
  const [first] = list;
  if (!first || list.some(({ status }) => status !== first.status)) return undefined;
  return { status: first.status, sources: inOrder(list.flatMap(({ sources }) => sources)) };
}

/** Keys of sources, each once, in the order of their numbers. */
export function inOrder(sources: readonly string[]): string[] {
  return [...new Set(sources)].toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}
