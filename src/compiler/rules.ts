import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compileRules, type Compiled } from './compile.ts';
import { FRAMEWORK_FOLDER } from './load.ts';

let last: { state: string; compiled: Compiled } | undefined;

/** The rules under a root folder as the files stand now: compiled once, and again only when a file has changed. */
export function rulesNow(root: string): Compiled {
  const state = stateOf(root);
  if (last?.state !== state) last = { state, compiled: compileRules(root) };
  return last.compiled;
}

/** The files of rules and of their words, each with its path. */
export function ruleFiles(root: string): string[] {
  return readdirSync(join(root, FRAMEWORK_FOLDER), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function stateOf(root: string): string {
  return ruleFiles(root)
    .map((file) => {
      const { mtimeMs, size } = statSync(file);
      return `${file} ${mtimeMs} ${size}`;
    })
    .join('\n');
}
