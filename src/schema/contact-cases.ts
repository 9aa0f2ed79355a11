import { z } from 'astro/zod';
import { format } from './formats.ts';
import { line } from './words.ts';

const written = format('id');

/** A golden case of the finder: where a person stands, and the steps that must be shown. */
export const contactCases = z.array(
  z.strictObject({
    title: line.describe('The situation in the words of a client.'),
    subject: written,
    situation: written,
    expect: z.strictObject({
      ladder: written.optional().describe('The ladder of escalation.yaml, where others have the same rungs.'),
      here: written.describe('The rung one stands on.'),
      rungs: z.array(written).min(1).describe('The rungs in order.'),
    }),
  }),
);
