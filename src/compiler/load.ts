import { join } from 'node:path';
import { FILES, NO_WORDS, WORDS_ALONE, type FileName, type Raw } from '../schema/files.ts';
import { LANGUAGES, type Lang } from '../vocabulary/languages.ts';
import type { Parts } from './parity.ts';
import type { Problem } from './problems.ts';
import { isBlock, readYaml, type Written } from './read.ts';
import { shapeProblems } from './shape-problems.ts';
import { withWords } from './with-words.ts';

export const FRAMEWORK_FOLDER = 'content/framework';

export type { FileName };

/** The rules as read, with their words, and where each thing stands in the files. */
export interface Loaded {
  raw: Raw;
  sources: Record<FileName, Written>;
  /** The words that are missing, or that belong to nothing. */
  unpaired: Problem[];
}

/** Reads and shapes every file of rules with its words; mistakes of all files at once. */
export function load(root: string): { loaded?: Loaded; problems: Problem[] } {
  const problems: Problem[] = [];
  const unpaired: Problem[] = [];
  const raw: Partial<Record<FileName, unknown>> = {};
  const sources: Partial<Record<FileName, Written>> = {};
  for (const name of Object.keys(FILES) as FileName[]) {
    const read = readParts(root, name);
    problems.push(...read.problems);
    if (!read.parts) continue;
    const paired = withWords(FILES[name], read.parts);
    unpaired.push(...paired.problems);
    sources[name] = paired.written;
    const shaped = FILES[name].safeParse(paired.written.value);
    if (shaped.success) raw[name] = shaped.data;
    else problems.push(...shapeProblems(paired.written, FILES[name], shaped.error.issues));
  }
  return problems.length > 0
    ? { problems }
    : { loaded: { raw: raw as Raw, sources: sources as Record<FileName, Written>, unpaired }, problems };
}

function readParts(root: string, name: FileName): { parts?: Parts; problems: Problem[] } {
  const read = (file: string) => readYaml(join(root, file), file);
  const wordless = { source: { value: {}, placeOf: () => ({ file: name, line: 1 }) }, problems: [] };
  const inLanguages = LANGUAGES.map(
    (lang) => [lang, NO_WORDS.has(name) ? wordless : read(`${FRAMEWORK_FOLDER}/${lang}/${name}`)] as const,
  );
  const rules = WORDS_ALONE.has(name) ? wordsAlone(inLanguages[0]![1].source) : read(`${FRAMEWORK_FOLDER}/${name}`);
  const words = inLanguages.flatMap(([lang, { source }]) => (source ? [[lang, source] as const] : []));
  const problems = [...rules.problems, ...inLanguages.flatMap(([, one]) => one.problems)];
  return rules.source && words.length === LANGUAGES.length
    ? { parts: { rules: rules.source, words: Object.fromEntries(words) as Record<Lang, Written> }, problems }
    : { problems };
}

/** The rules of a file that is all words: its blocks, without a word. */
function wordsAlone(words: Written | undefined): ReturnType<typeof readYaml> {
  if (!words) return { problems: [] };
  const blocks = isBlock(words.value) ? Object.keys(words.value).map((key) => [key, {}]) : [];
  return { source: { ...words, value: Object.fromEntries(blocks) as unknown }, problems: [] };
}
