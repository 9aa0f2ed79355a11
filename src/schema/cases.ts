import { z } from 'astro/zod';
import { COVERED, LEVELS, OBJECTIVES, PAYERS } from '../vocabulary/values.ts';
import { format } from './formats.ts';
import { line } from './words.ts';

const written = format('id');

/** A golden case: answers as a person would give them, and the outcome they must lead to. */
export const cases = z.array(
  z.strictObject({
    title: line.describe('The request in the words of a client.'),
    answers: z
      .record(written, written)
      .describe('Answers by question; an answer ending in -inconnu is "I do not know".'),
    expect: z.strictObject({
      outcome: written.optional().describe('The answer of outcomes.yaml, where others have the same parts.'),
      item: written.optional(),
      covered: z.enum(COVERED),
      level: z.enum(LEVELS),
      payer: z.enum(PAYERS).optional(),
      entry: written.describe('A role, or one of the words that may stand in its place.'),
      handler: written,
      objective: z.enum(OBJECTIVES).optional(),
    }),
    why: line.optional(),
  }),
);
