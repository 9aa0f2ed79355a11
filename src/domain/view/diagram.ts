import type { Lang } from '../../vocabulary/languages.ts';
import { STATUSES, type Status } from '../../vocabulary/values.ts';
import { inOrder } from '../model/grounds.ts';
import type { Grounds, Model } from '../model/model.ts';
import { statementsById } from '../model/statements.ts';

/** What a line or a label of a diagram rests on; `word`: its status in words. */
export interface Drawn extends Grounds {
  word: string;
}

/**
 * What a diagram shows in one language: the names of its roles, whole and short, and what each of its lines rests on.
 */
export interface Diagram<Role extends string, Fact extends string> {
  roles: Record<Role, { name: string; short: string }>;
  drawn: Record<Fact, Drawn>;
}

/** A diagram of the model in one language. */
export function diagramOf<Role extends string, Fact extends string>(
  { roles, says }: { roles: Record<Role, string>; says: Record<Fact, string[]> },
  model: Model,
  lang: Lang,
): Diagram<Role, Fact> {
  const statements = statementsById(model);
  return {
    roles: mapped(roles, (id) => {
      const { name: whole, short = whole } = model.roles.find((known) => known.id === id)!;
      return { name: whole[lang], short: short[lang] };
    }),
    drawn: mapped(says, (ids) => {
      const grounds = ids.map((id) => statements.get(id)!);
      const status = leastSure(grounds);
      const word = model.vocabulary['status']![status]![lang];
      return { status, word, sources: inOrder(grounds.flatMap(({ sources }) => sources)) };
    }),
  };
}

/** Whether a line is drawn whole: the framework itself states what it shows. */
export function isWhole({ status }: Grounds): boolean {
  return status === 'stated';
}

/** The status of several statements together. */
function leastSure(grounds: readonly Grounds[]): Status {
  return STATUSES.findLast((status) => grounds.some((one) => one.status === status))!;
}

function mapped<Key extends string, From, To>(all: Record<Key, From>, to: (one: From) => To): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(all).map(([key, one]) => [key, to(one)])) as Record<Key, To>;
}
