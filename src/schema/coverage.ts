import { z } from 'astro/zod';
import { NEED } from '../vocabulary/inputs.ts';
import { format } from './formats.ts';
import { grounds, statement } from './grounds.ts';
import { id, naming, ref, refByKey } from './ids.ts';
import { text } from './words.ts';

const assumption = z.strictObject({
  id: id('assumptions'),
  text,
  otherwise: ref('needs').describe('The need to go to where it does not hold.'),
  ...grounds,
});

const question = z.strictObject({
  id: id('questions'),
  label: text,
  short: text,
  why: statement,
  where: statement,
  who: ref('roles').describe('The role at the client that knows it.'),
  options: z
    .array(
      z.strictObject({
        id: id('options'),
        label: text,
        hint: text.optional(),
        condition: text.describe('The answer as a condition, in a few words.'),
      }),
    )
    .min(2),
});

/** What may be answered to the question named before the colon: a need, or one of its options. */
const answer = refByKey((input) => (input === NEED ? { kind: 'needs' } : { kind: 'options', of: input }));

const conditions = z.record(ref('questions', [NEED]), z.array(answer).min(1));

/** Far more rows than a group has, far fewer than a proof takes long for. */
const MOST_ROWS = 200;

/** Which case has which outcome. */
export const coverage = z.strictObject({
  assumptions: z.array(assumption),
  questions: z.array(question).max(4),
  groups: z
    .array(
      z.strictObject({
        id: id('rowGroups'),
        given: conditions,
        rows: z
          .array(z.strictObject({ id: id('rows'), when: conditions.default({}), outcome: ref('outcomes') }))
          .min(1)
          .max(MOST_ROWS),
      }),
    )
    .min(1),
  direct: z
    .array(
      z.strictObject({
        row: naming(ref('rows')),
        item: naming(format('id')).optional().describe('One item of the outcome of the row; looked up with the table.'),
        label: text,
      }),
    )
    .default([]),
});

export type Assumption = z.infer<typeof assumption>;
export type Question = z.infer<typeof question>;
