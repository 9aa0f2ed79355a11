import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, NO_WORDS, WORDS_ALONE } from '../schema/files.ts';
import { LANGUAGES } from '../vocabulary/languages.ts';
import { CASES_FOLDER } from './cases.ts';
import { FRAMEWORK_FOLDER } from './load.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { PAGES_WORDS } from './read-pages.ts';
import { DOCS_FOLDER } from './site-pages.ts';

/** Files in the folders of content that nothing reads: a wrong name, a wrong ending, a wrong folder. */
export function unreadFiles(root: string): Problem[] {
  const names = Object.keys(FILES);
  const rules = names.filter((name) => !WORDS_ALONE.has(name));
  const words = LANGUAGES.flatMap((lang) =>
    [...names.filter((name) => !NO_WORDS.has(name)), PAGES_WORDS].map((name) => `${lang}/${name}`),
  );
  return [
    ...unread(root, FRAMEWORK_FOLDER, (name) => [...rules, ...words].includes(name), [...rules, ...words]),
    ...unread(root, CASES_FOLDER, (name) => /^[^/]+\.yaml$/.test(name), ['demandes.yaml']),
    ...unread(root, DOCS_FOLDER, (name) => /\.(?:mdx?|png|jpe?g|svg|webp|avif)$/.test(name), ['….mdx']),
  ];
}

function unread(root: string, folder: string, isRead: (name: string) => boolean, known: readonly string[]): Problem[] {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(absolute.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !isRead(name) && !isOfAnEditor(name))
    .map((name) => ({
      file: `${folder}/${name}`,
      line: 1,
      code: 'file-unread',
      details: { nearest: nearest(name, known) ?? '', known: known.join(', ') },
    }));
}

/** What editors and systems leave beside a file: hidden files and copies. */
const isOfAnEditor = (name: string) => /(?:^|\/)[.~]|~$|(?:^|\/)Thumbs\.db$/.test(name);
