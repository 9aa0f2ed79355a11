import { z } from 'astro/zod';
import { SIDES } from '../vocabulary/values.ts';
import { statement } from './grounds.ts';
import { id, ref } from './ids.ts';
import { text } from './words.ts';

/** A pole of the Customer Services or a group of the Consulting. */
const group = z.strictObject({ id: id('groups'), name: text, covers: statement, lead: statement.optional() });

/** Who is who, at ProConcept and at the client. */
export const roles = z
  .array(
    z.strictObject({
      id: id('roles'),
      side: z.enum(SIDES),
      name: text,
      short: text.optional(),
      summary: statement,
      channels: z.array(ref('channels')).default([]),
      reach: z.array(statement).min(1),
      does: z.array(statement).min(1),
      doesNot: z.array(statement).default([]),
      groups: z.array(group).default([]),
    }),
  )
  .min(1);

export type Role = z.infer<typeof roles>[number];
