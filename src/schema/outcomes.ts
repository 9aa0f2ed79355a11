import { z } from 'astro/zod';
import {
  COVERED,
  ENTRIES_BESIDE_ROLES,
  HANDLERS_BESIDE_ROLES,
  LEVELS,
  OBJECTIVES,
  PAYERS,
} from '../vocabulary/values.ts';
import { part, statement } from './grounds.ts';
import { id, ref } from './ids.ts';
import { text } from './words.ts';

const item = z.strictObject({
  id: id('items').default('demande'),
  label: text.optional(),
  covered: part(z.enum(COVERED)),
  level: part(z.enum(LEVELS)),
  payer: part(z.enum(PAYERS)),
});

const outcome = z.strictObject({
  id: id('outcomes'),
  sentence: text.describe('The answer in one sentence.'),
  items: z.array(item).min(1),
  entry: part(ref('roles', ENTRIES_BESIDE_ROLES)),
  entryBeside: part(ref('roles')).optional().describe('A second way in that other sources name.'),
  handler: part(ref('roles', HANDLERS_BESIDE_ROLES)),
  bySubject: z.boolean().default(false).describe('Pole or group depends on the subject.'),
  objective: part(z.enum(OBJECTIVES)),
  type: part(ref('types')).optional().describe('The request type to choose.'),
  provisional: z.strictObject({ settledBy: ref('roles'), reason: statement }).optional(),
  assumes: z.array(ref('assumptions')).default([]),
  next: text.describe('What to do now, in one sentence.'),
  channels: z.array(ref('channels')).default([]).describe('The channels to offer, the first one first.'),
  why: z.array(ref('statements')).min(1).describe('The statements this answer rests on.'),
  advice: z.array(ref('advice')).default([]).describe('Advice of advice.yaml.'),
});

/** What the site answers. */
export const outcomes = z.array(outcome).min(1);

/** One part of what a request asks for, with its own verdict. */
export type Item = z.infer<typeof item>;

/** The answer to a case, in separate parts; each part says what it rests on. */
export type Outcome = z.infer<typeof outcome>;
