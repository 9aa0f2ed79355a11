import { z } from 'astro/zod';
import { isBlock, type Path } from './read.ts';

/**
 * An element of a schema without `default` and `optional`; of several that a `kind` tells apart,
 * the one that the value chose.
 */
export function bareElement(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bareElement(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  const chosen = isBlock(value) ? value[discriminator] : undefined;
  const members = schema.options.filter((member) => member instanceof z.ZodObject);
  return (
    members.find(({ shape }) => {
      const kind: unknown = shape[discriminator];
      return kind instanceof z.ZodLiteral && kind.values.has(chosen as never);
    }) ?? members[0]!
  );
}

/** The element of a schema that a path in a value leads to. */
export function elementAt(schema: z.core.$ZodType, path: Path, value: unknown): z.core.$ZodType | undefined {
  const bare = bareElement(schema, value);
  const [step, ...rest] = path;
  if (step === undefined) return bare;
  const inner = value === null || value === undefined ? undefined : (value as Record<PropertyKey, unknown>)[step];
  const next = childOf(bare, step);
  return next && elementAt(next, rest, inner);
}

function childOf(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, z.core.$ZodType>)[step];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}
