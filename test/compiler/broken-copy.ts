import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { SMALL } from '../rules/small-rules.ts';

const scratch = mkdtempSync(join(tmpdir(), 'rules-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let copies = 0;

/** A copy of the small rules with a mistake in one file. */
export function copyWith(file: string, from: string | RegExp, to: string): string {
  copies += 1;
  const folder = join(scratch, String(copies));
  cpSync(join(SMALL, 'content'), join(folder, 'content'), { recursive: true });
  change(folder, file, from, to);
  return folder;
}

/** Makes one more mistake in a copy. */
export function change(folder: string, file: string, from: string | RegExp, to: string): void {
  const path = join(folder, 'content/framework', file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (from.toString() !== '/$/') expect(after, `${file} holds ${from}`).not.toBe(before);
  writeFileSync(path, after);
}

/** Does what the sentences on missing words say: pastes each text under the key that is told, and writes it. */
export function writeMissingWords(folder: string): void {
  const missing = compileRules(folder).problems.filter(({ code }) => code === 'words-missing');
  for (const { file, line, details } of missing.toSorted((a, b) => b.line - a.line)) {
    const path = join(folder, file);
    const lines = readFileSync(path, 'utf8').split('\n');
    const written = details['paste']!.replaceAll('""', '"Ceci"');
    writeFileSync(path, lines.toSpliced(details['where'] ? line : lines.length, 0, written).join('\n'));
  }
}

/** The line of a copied file that holds some text first. */
export function lineOf(folder: string, file: string, text: string): number {
  return (
    readFileSync(join(folder, 'content/framework', file), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  );
}
