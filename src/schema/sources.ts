import { z } from 'astro/zod';
import { statementAs } from './grounds.ts';
import { id, ref } from './ids.ts';
import { url } from './formats.ts';
import { text } from './words.ts';

/** The pages the rules rest on. */
export const sources = z
  .array(
    z.strictObject({
      id: id('sources'),
      title: text,
      url: url(),
      version: text,
      read: text,
      kind: z.enum(['seed', 'vendor', 'other']),
    }),
  )
  .min(1);

/** The words of the framework; the id of each is its anchor. */
export const glossary = z
  .array(
    statementAs('terms').extend({
      term: text.describe('The word, as the pages write it.'),
      see: z.array(ref('terms')).default([]).describe('Related words.'),
    }),
  )
  .min(1);

/** A page the rules rest on. */
export type Source = z.infer<typeof sources>[number];

/** A word of the framework and what it means; `see`: related words. */
export type Term = z.infer<typeof glossary>[number];
