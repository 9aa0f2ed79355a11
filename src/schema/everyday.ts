import { z } from 'astro/zod';
import { id, naming, ref } from './ids.ts';
import { listOfWords, text } from './words.ts';

const lead = z.strictObject({
  to: naming(ref('needs')),
  words: listOfWords.describe('What people type who have this need; an expression of several words counts more.'),
});

const direction = z.strictObject({
  id: id('directions'),
  to: z.enum(['hours', 'channels', 'people', 'blocked']).describe('A place of pages.yaml, or the blocked ladder.'),
  label: text,
  words: listOfWords,
});

const tells = z.strictObject({
  option: naming(ref('options')),
  words: listOfWords.describe('Words that plainly tell this answer: it is chosen already, and can be changed.'),
});

/** The everyday words of the need search: each leads to needs or to a page, never to a verdict. */
export const everyday = z.strictObject({
  none: ref('needs').describe('The need of whoever finds no other.'),
  ignored: listOfWords.describe('Words that say nothing of a request.'),
  common: listOfWords.describe('Words that many needs share: alone they tell little.'),
  classes: z.array(z.strictObject({ id: id('wordClasses'), leads: z.array(lead).min(1) })),
  directions: z.array(direction).default([]),
  answers: z.array(tells).default([]),
});

export type Everyday = z.infer<typeof everyday>;
