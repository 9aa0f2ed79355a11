import { z } from 'astro/zod';
import { markOf, type Mark, type Place } from '../schema/marks.ts';
import type { Path } from './read.ts';
import { bareElement } from './schema-elements.ts';

/** A value whose element of the schema has a mark, with what stands around it. */
export interface Marked {
  mark: Mark;
  value: unknown;
  path: Path;
  /** The nearest thing with an id around it, and the key it stands under. */
  place: Place;
  /** The ids of the things around it, from the outermost on. */
  within: readonly string[];
  /** The block that holds it. */
  block: unknown;
}

type Around = Omit<Marked, 'mark' | 'value' | 'path'>;

const NOTHING_AROUND: Around = { place: { thing: undefined, key: '' }, within: [], block: undefined };

/** Every value of some rules that the schema marks. */
export function marked(
  schema: z.core.$ZodType,
  value: unknown,
  path: Path = [],
  around: Around = NOTHING_AROUND,
): Marked[] {
  if (value === undefined) return [];
  const mark = markOf(schema);
  const own = Object.keys(mark).length > 0 ? [{ mark, value, path, ...around }] : [];
  const bare = bareElement(schema, value);
  if (mark.words || typeof value !== 'object' || value === null) return own;
  if (bare instanceof z.ZodArray)
    return [
      ...own,
      ...(value as unknown[]).flatMap((one, index) => marked(bare.element, one, [...path, index], around)),
    ];
  if (bare instanceof z.ZodRecord) return [...own, ...inRecord(bare, value, path, around)];
  return bare instanceof z.ZodObject ? [...own, ...inBlock(bare, value, path, around)] : own;
}

function inBlock({ shape }: z.ZodObject, value: object, path: Path, around: Around): Marked[] {
  const { id } = value as { id?: string };
  const isThing = id !== undefined && markOf(shape['id']!).declares !== undefined;
  const inside = isThing ? { thing: value, within: [...around.within, id] } : undefined;
  return Object.entries(value).flatMap(([key, inner]) => {
    const { thing = around.place.thing, within = around.within } = (key !== 'id' && inside) || {};
    return marked(shape[key]!, inner, [...path, key], { place: { thing, key }, within, block: value });
  });
}

function inRecord({ keyType, valueType }: z.ZodRecord, value: object, path: Path, around: Around): Marked[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = { ...around, place: { ...around.place, key }, block: value };
    return [...marked(keyType, key, [...path, key], here), ...marked(valueType, inner, [...path, key], here)];
  });
}
