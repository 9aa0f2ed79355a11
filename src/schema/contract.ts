import { z } from 'astro/zod';
import { OBJECTIVES, PAYERS } from '../vocabulary/values.ts';
import { part, statement } from './grounds.ts';
import { id, idAmong, ref } from './ids.ts';
import { text } from './words.ts';

/** The two levels of assistance. */
export const levels = z
  .array(
    z.strictObject({
      id: idAmong('levels', ['1', '2']),
      name: text,
      coverage: statement,
      handler: part(ref('roles')),
      objective: part(z.enum(OBJECTIVES)),
      statements: z.array(statement).default([]),
    }),
  )
  .length(2);

/** What the contract offers. */
export const services = z
  .array(
    z.strictObject({
      id: id('services'),
      name: text,
      short: text,
      summary: statement,
      included: z.array(statement).default([]),
      excluded: z.array(statement).default([]),
      open: z.array(statement).default([]),
      excludedPayer: z
        .enum(PAYERS)
        .optional()
        .describe('The payment of what is excluded, as far as the framework states it.'),
    }),
  )
  .min(1);

/** How urgent a request is. */
export const criticality = z.strictObject({
  grades: z.array(z.strictObject({ id: id('grades'), name: text, definition: statement })).min(1),
  rules: z.array(statement).min(1),
});

export type LevelOfAssistance = z.infer<typeof levels>[number];
export type Service = z.infer<typeof services>[number];
export type Criticality = z.infer<typeof criticality>;
