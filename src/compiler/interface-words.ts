import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, LOCALE } from '../vocabulary/languages.ts';
import type { Problem } from './problems.ts';
import { readText } from './read-text.ts';

/** The folder of the strings of the interface. */
export const INTERFACE_FOLDER = 'content/i18n';

/**
 * Strings of the interface that do not read, that are empty, or whose places are not those of the source language; a
 * folder without them has none.
 */
export function interfaceProblems(root: string): Problem[] {
  if (!existsSync(join(root, INTERFACE_FOLDER))) return [];
  const [source, ...others] = LANGUAGES.map((lang) => readStrings(root, `${INTERFACE_FOLDER}/${LOCALE[lang]}.json`));
  return [
    ...[source!, ...others].flatMap(({ problems, strings, at }) => [
      ...problems,
      ...Object.entries(strings)
        .filter(([, text]) => typeof text !== 'string' || text.trim() === '')
        .map(([key]) => at(key, 'text-empty', { key })),
    ]),
    ...others.flatMap(({ strings, at }) =>
      Object.entries(strings)
        .filter(([key, text]) => placesOf(text) !== placesOf(source!.strings[key] ?? text))
        .map(([key]) => at(key, 'places-lost', { key, places: placesOf(source!.strings[key]!) })),
    ),
  ];
}

function readStrings(root: string, file: string) {
  const { text = '', problems } = readText(join(root, file), file);
  const lineOf = (key: string) => text.slice(0, Math.max(0, text.indexOf(`"${key}"`))).split('\n').length;
  const at = (key: string, code: Problem['code'], details: Record<string, string>): Problem => ({
    file,
    line: lineOf(key),
    code,
    details,
  });
  try {
    return { strings: JSON.parse(text) as Record<string, string>, problems, at };
  } catch (error) {
    const line = Number(/line (\d+)/.exec(String(error))?.[1] ?? 1);
    const unread: Problem = { file, line, code: 'json', details: {} };
    return { strings: {}, problems: problems.length > 0 ? problems : [unread], at };
  }
}

/** The places of a text, such as `{count}`, in a fixed order. */
const placesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted().join(', ');
