import type { Grounds } from './model.ts';
import { inOrder } from './verdict.ts';

/** What statements of one status rest on together; nothing where their status differs. */
export function sharedGrounds(list: readonly Grounds[]): Grounds | undefined {
  const [first] = list;
  if (!first || list.some(({ status }) => status !== first.status)) return undefined;
  return { status: first.status, sources: inOrder(list.flatMap(({ sources }) => sources)) };
}
