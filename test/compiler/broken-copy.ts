import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';

/** The folder of the real content. */
export const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'rules-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let copies = 0;

/** A copy of the content with a mistake in one file of the rules. */
export function copyWith(file: string, from: string | RegExp, to: string): string {
  copies += 1;
  const folder = join(scratch, String(copies));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
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

/** The line of a copied file that holds some text first. */
export function lineOf(folder: string, file: string, text: string): number {
  return (
    readFileSync(join(folder, 'content/framework', file), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  );
}
