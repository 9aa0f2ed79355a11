import { z } from 'astro/zod';
import { LANGUAGES, type Lang } from '../vocabulary/languages.ts';
import { MARKS, type Mark } from './marks.ts';

/** A line of text that no language changes. */
export const line = z.string().trim().min(1);

function onceALanguage<T extends z.ZodType>(shape: T, mark: Mark = {}) {
  return z
    .strictObject(Object.fromEntries(LANGUAGES.map((lang) => [lang, shape])) as Record<Lang, T>)
    .register(MARKS, { ...mark, words: true });
}

/** A text, once a language: it stands in the files of words, never in the rules. */
export const text = onceALanguage(line);

/** A list of words, once a language. */
export const listOfWords = onceALanguage(z.array(line));

/** A text with places such as `{version}`: each refers to a field of a request, or to one of these words. */
export const textWithFields = (beside: readonly string[]) =>
  onceALanguage(line, { places: { kind: 'fields', beside } });
