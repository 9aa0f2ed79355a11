import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES, LOCALE } from '../../src/vocabulary/languages.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'content/i18n');
const keysOf = (file: string) => Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object);
const keys = keysOf(`${LOCALE[LANGUAGES[0]]}.json`);

/** The prefixes whose words reach a tool, which reads them without the prefix. */
const OF_TOOLS = ['tool', 'coverage', 'contact', 'desk'];

const code = readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

/** How the code begins the keys that it ends by a value: `page.source.`, and `objection-` in a tool. */
const beginnings = [...code.matchAll(/(?:\bt\(|\bwords\[)`([\w.-]+)\$\{/g)].map(([, start]) => start!);

test('every language has a file of words, and every file its language', () => {
  expect(readdirSync(folder).toSorted()).toEqual(LANGUAGES.map((lang) => `${LOCALE[lang]}.json`).toSorted());
});

test.each(LANGUAGES.map((lang) => `${LOCALE[lang]}.json`))('%s has the keys of the source language', (file) => {
  expect(keysOf(file).toSorted()).toEqual(keys.toSorted());
});

test('every word is used', () => {
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

test('a word that nothing uses is found', () => {
  expect(['page.nobody', 'coverage.nobody', 'page.source.nobody'].filter(isUsed)).toEqual([]);
});

/** Whether the code reads a key: as it stands, as a word of a tool, or made of a beginning and a value it knows. */
function isUsed(key: string): boolean {
  const [prefix = ''] = key.split('.');
  const word = OF_TOOLS.includes(prefix) ? key.slice(prefix.length + 1) : undefined;
  if (code.includes(`'${key}'`)) return true;
  if (word !== undefined && (matches(`words\\.${escaped(word)}\\b`) || code.includes(`'${word}'`))) return true;
  return beginnings.some((start) =>
    [key, word].some((name) => name?.startsWith(start) && isValue(name.slice(start.length))),
  );
}

/** Whether the code knows a value, as a text or as the key of an object. */
function isValue(value: string): boolean {
  return code.includes(`'${value}'`) || matches(`\\b${escaped(value)}:`);
}

function matches(pattern: string): boolean {
  return new RegExp(pattern).test(code);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
