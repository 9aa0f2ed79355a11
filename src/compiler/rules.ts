import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compileRules, type Compiled } from './compile.ts';
import { FRAMEWORK_FOLDER } from './load.ts';
import { PAGES_FILE } from './read-pages.ts';
import { DOCS_FOLDER } from './site-pages.ts';

let last: { state: string; compiled: Compiled } | undefined;

/** The rules under a root folder as the files stand now: compiled once, and again only when a file has changed. */
export function rulesNow(root: string): Compiled {
  const state = stateOf(root);
  if (last?.state !== state) last = { state, compiled: compileRules(root) };
  return last.compiled;
}

/** The files that rules are compiled from, each with its path: rules, their words, the lists of pages. */
export function ruleFiles(root: string): string[] {
  return [...filesIn(join(root, FRAMEWORK_FOLDER)), join(root, PAGES_FILE)];
}

function stateOf(root: string): string {
  return [...ruleFiles(root), ...filesIn(join(root, DOCS_FOLDER))]
    .map((file) => {
      const { mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
      return `${file} ${mtimeMs} ${size}`;
    })
    .join('\n');
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
