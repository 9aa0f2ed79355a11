import { z } from 'astro/zod';

/**
 * The kinds of things that have an id, each with the space in which no two may have the same;
 * `siblings`: beside each other alone.
 */
export const SPACES = {
  sources: 'sources',
  statements: 'statements',
  channels: 'channels',
  holidays: 'holidays',
  roles: 'roles',
  groups: 'roles',
  levels: 'levels',
  services: 'services',
  grades: 'grades',
  types: 'types',
  fields: 'fields',
  terms: 'terms',
  advice: 'advice',
  families: 'families',
  needs: 'answers',
  formerNeeds: 'answers',
  options: 'answers',
  questions: 'questions',
  assumptions: 'assumptions',
  rowGroups: 'rowGroups',
  rows: 'rows',
  outcomes: 'outcomes',
  items: 'siblings',
  rungs: 'rungs',
  subjects: 'choices',
  situations: 'choices',
  ladders: 'ladders',
  messages: 'messages',
  enquiries: 'enquiries',
  wordClasses: 'wordClasses',
  directions: 'answers',
} as const;

/** A kind of things that have an id. */
export type Kind = keyof typeof SPACES;

/** Where the nearest thing with an id around a value stands, and the key the value stands under. */
export interface Place {
  thing: unknown;
  key: string;
}

/**
 * What an id refers to: a thing of a kind, of one thing alone where `of` names it, or one of the words `beside` them.
 */
export interface Target {
  kind: Kind;
  of?: string;
  beside?: readonly string[];
}

/** What the compiler knows of an element of the schema beyond its shape. */
export interface Mark {
  /** The id of a thing, which may be of two kinds: an advice is a statement too. */
  declares?: readonly Kind[];
  /** Whether the texts of a thing stand under this value of it in the files of words. */
  names?: true;
  refersTo?: (place: Place) => Target;
  /** A text once a language: it stands in the files of words. */
  words?: true;
  /** What the places of a text, such as `{version}`, refer to. */
  places?: Target;
  /** Says how sure a thing is; its sources stand beside it. */
  status?: true;
}

/** The marks of the elements of the schema. */
export const MARKS = z.registry<Mark>();

/** The mark of an element, through `optional` and `default`. */
export function markOf(schema: z.core.$ZodType): Mark {
  const own = MARKS.get(schema as z.ZodType);
  if (own) return own;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? markOf(schema.unwrap()) : {};
}
