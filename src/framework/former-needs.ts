import type { Framework } from './model.ts';

/** The former ids of needs, each with the need that replaces it. */
export function formerNeeds({ needs }: Pick<Framework, 'needs'>): { former: string; need: string }[] {
  return needs.flatMap(({ id, replaces }) => replaces.map((former) => ({ former, need: id })));
}
