import { z } from 'astro/zod';
import { FIELD_KINDS } from '../vocabulary/values.ts';
import { statement } from './grounds.ts';
import { id } from './ids.ts';
import { text } from './words.ts';

const field = z.strictObject({
  id: id('fields'),
  label: text,
  hint: statement,
  takes: z.enum(FIELD_KINDS).default('line').describe('What a person writes there.'),
});

/** What a request holds. */
export const requests = z.strictObject({
  types: z.array(z.strictObject({ id: id('types'), meaning: statement })).min(1),
  fields: z.array(field).min(1),
  rules: z.array(statement).default([]),
});

export type RequestField = z.infer<typeof field>;
export type Requests = z.infer<typeof requests>;
