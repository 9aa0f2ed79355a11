import { z } from 'astro/zod';
import { markOf } from '../schema/marks.ts';
import { isBlock, type Path } from './read.ts';
import { bareElement } from './schema-elements.ts';

/** Where a text belongs: in the rules with their words, and in a file of words. */
export interface TextPlace {
  joined: Path;
  words: Path;
  optional: boolean;
  /** Whether it is a list of words. */
  list: boolean;
}

/**
 * Where the texts of some rules belong. In a file of words a text stands under the keys that lead to it in the rules,
 * with the id of a thing in the place of its number; the only text of a thing stands right at its id.
 */
export function textPlaces(schema: z.core.$ZodType, value: unknown, joined: Path = [], words: Path = []): TextPlace[] {
  const bare = bareElement(schema, value);
  if (bare instanceof z.ZodArray)
    return Array.isArray(value)
      ? value.flatMap((one, index) => textPlaces(bare.element, one, [...joined, index], words))
      : [];
  if (!(bare instanceof z.ZodObject) || !isBlock(value)) return [];
  const names = namesOf(bare, value);
  const inside = [...words, ...names];
  const alone = names.length > 0 && textsIn(bare) === 1;
  return Object.entries(bare.shape).flatMap(([key, element]): TextPlace[] => {
    const here = [...joined, key];
    if (!markOf(element).words) return textPlaces(element, value[key], here, [...inside, key]);
    const list = Object.values((bareElement(element, undefined) as z.ZodObject).shape)[0] instanceof z.ZodArray;
    return [
      { joined: here, words: alone ? inside : [...inside, key], optional: element instanceof z.ZodOptional, list },
    ];
  });
}

/** The ids under which the texts of a thing stand; none where it has none. */
function namesOf({ shape }: z.ZodObject, value: Record<string, unknown>): string[] {
  return Object.entries(shape).flatMap(([key, element]) => {
    if (!markOf(element).names) return [];
    const name = value[key] ?? (element instanceof z.ZodDefault ? element.parse(undefined) : undefined);
    return name === undefined ? [] : [String(name)];
  });
}

/** How many texts an element has room for. */
function textsIn(schema: z.core.$ZodType): number {
  if (markOf(schema).words) return 1;
  const bare = bareElement(schema, undefined);
  if (bare instanceof z.ZodArray) return textsIn(bare.element);
  if (!(bare instanceof z.ZodObject)) return 0;
  return Object.values(bare.shape).reduce((texts: number, element) => texts + textsIn(element), 0);
}
