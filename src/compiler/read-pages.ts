import { join } from 'node:path';
import { pages as shape, type Pages } from '../schema/pages.ts';
import { LANGUAGES, type Lang } from '../vocabulary/languages.ts';
import { FRAMEWORK_FOLDER } from './load.ts';
import type { Problem } from './problems.ts';
import { readYaml, type Written } from './read.ts';
import { shapeProblems } from './shape-problems.ts';
import { withWords } from './with-words.ts';

/** The file of the lists of pages. */
export const PAGES_FILE = 'content/pages.yaml';

/** The lists as read, with the words that they miss or do not use; or what is wrong with their shape. */
export type ReadPages =
  { pages: Pages; source: Written; problems: Problem[] } | { pages?: undefined; problems: Problem[] };

/** Reads the lists of pages under a root folder, with their words in each language. */
export function readPages(root: string): ReadPages {
  const read = (file: string) => readYaml(join(root, file), file);
  const rules = read(PAGES_FILE);
  const words = LANGUAGES.map((lang) => [lang, read(`${FRAMEWORK_FOLDER}/${lang}/pages.yaml`)] as const);
  const unread = [rules, ...words.map(([, one]) => one)].flatMap(({ problems }) => problems);
  if (!rules.source || unread.length > 0) return { problems: unread };
  const inLanguages = Object.fromEntries(words.map(([lang, { source }]) => [lang, source!])) as Record<Lang, Written>;
  const { written, problems } = withWords(shape, { rules: rules.source, words: inLanguages });
  const shaped = shape.safeParse(written.value);
  return shaped.success
    ? { pages: shaped.data, source: written, problems }
    : { problems: shapeProblems(written, shape, shaped.error.issues) };
}
