import { readFileSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { Problem } from './problems.ts';

/** The largest file that a person writes, in bytes: far above any of them, far below what makes a build wait. */
const LARGEST = 500_000;

/** Signs that nobody sees or that turn the direction of a text, and what stands for a broken letter. */
const HIDDEN = /(?![\t\n\r])\p{Cc}|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/u;

/**
 * Reads a file of text (`file`: its path in the project, where `absolute` ends), or tells in the author's words why
 * it cannot be read.
 */
export function readText(absolute: string, file: string): { text?: string; problems: Problem[] } {
  const refused = (code: Problem['code'], details = {}, line = 1) => ({ problems: [{ file, line, code, details }] });
  try {
    const stat = statSync(absolute, { throwIfNoEntry: false });
    if (!stat) return refused('file-missing');
    if (stat.isDirectory()) return refused('file-folder');
    if (leavesProject(absolute, file)) return refused('file-outside');
    if (!stat.isFile()) return refused('file-unreadable');
    if (stat.size > LARGEST) return refused('file-too-large', { size: String(Math.round(stat.size / 100_000) / 10) });
    const bytes = readFileSync(absolute);
    const text = decoded(bytes);
    if (text === undefined) return refused('file-encoding', {}, lineOfByte(bytes));
    const hidden = hiddenSign(text);
    return hidden ? refused('text-hidden', { sign: hidden.sign }, hidden.line) : { text, problems: [] };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return refused('file-unreadable');
  }
}

/** Whether a link leads out of the folder that the file belongs to. */
function leavesProject(absolute: string, file: string): boolean {
  const root = realpathSync(absolute.slice(0, -file.length) || '.');
  return !realpathSync(absolute).startsWith(root + sep);
}

/** The text without its byte-order mark; nothing where it is not UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The line of the first letter that is not UTF-8. */
function lineOfByte(bytes: Buffer): number {
  const before = bytes.toString('utf8').split('\uFFFD')[0]!;
  return before.split('\n').length;
}

function hiddenSign(text: string): { sign: string; line: number } | undefined {
  const found = HIDDEN.exec(text);
  if (!found) return undefined;
  const code = found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return { sign: `U+${code}`, line: text.slice(0, found.index).split('\n').length };
}
