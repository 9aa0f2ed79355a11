import { z } from 'astro/zod';
import { statement } from './grounds.ts';
import { formerId, id, ref } from './ids.ts';
import { listOfWords, text } from './words.ts';

const family = z.strictObject({ id: id('families'), label: text });

const need = z.strictObject({
  id: id('needs'),
  family: ref('families'),
  label: text.describe('The request in the words of a client.'),
  title: text.describe('The request as a short noun phrase: title of its page and of its rows.'),
  description: text.describe('One sentence for search engines and previews, without a verdict.'),
  example: text.describe('What a client could write.'),
  words: listOfWords.describe('Everyday words that find this need.'),
  prepare: z.array(ref('fields')).default([]).describe('Fields of a request to have ready.'),
  remarks: z.array(statement).default([]).describe('What else a client should know.'),
  related: z.array(ref('needs')).default([]),
  replaces: z
    .array(formerId('formerNeeds'))
    .default([])
    .describe('Former ids of this need: their addresses lead here.'),
});

/** What a client could ask for. */
export const needs = z.strictObject({ families: z.array(family).min(6).max(8), needs: z.array(need).min(1) });

export type Family = z.infer<typeof family>;
export type Need = z.infer<typeof need>;
