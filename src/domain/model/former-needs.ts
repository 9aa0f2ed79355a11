import type { Model } from './model.ts';

/** The former ids of needs, each with the need that replaces it. */
export function formerNeeds({ needs }: Pick<Model, 'needs'>): { former: string; need: string }[] {
  return needs.flatMap(({ id, replaces }) => replaces.map((former) => ({ former, need: id })));
}
