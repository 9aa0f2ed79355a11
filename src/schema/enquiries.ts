import { z } from 'astro/zod';
import { id, ref } from './ids.ts';
import { text } from './words.ts';

const list = <T extends z.ZodType>(value: T) => z.array(value).default([]);

const settles = z
  .strictObject({
    statements: list(ref('statements')),
    outcomes: list(ref('outcomes')),
    subjects: list(ref('subjects')),
    levels: list(ref('levels')),
    channels: list(ref('channels')),
    assumptions: list(ref('assumptions')),
    parts: list(z.enum(['covered', 'level', 'payer', 'entry', 'entryBeside', 'handler', 'objective', 'type'])).describe(
      'A part of every outcome: it stands before the outcome as a whole.',
    ),
    values: list(z.enum(['hours', 'holidays', 'wait'])),
  })
  .describe('What the answer would settle; each thing belongs to one enquiry.');

/** The questions to put to ProConcept, in order. */
export const enquiries = z.array(
  z.strictObject({
    id: id('enquiries'),
    first: z.boolean().default(false).describe('To be asked before all others.'),
    asks: text,
    known: text.describe('What the sources say of it, in one line.'),
    settles,
  }),
);

/** A question to put to ProConcept, and what its answer would settle. */
export type Enquiry = z.infer<typeof enquiries>[number];

/** A kind of things that an enquiry settles. */
export type Settled = keyof Enquiry['settles'];
