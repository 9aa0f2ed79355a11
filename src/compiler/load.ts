import { join } from 'node:path';
import type { Problem } from './problems.ts';
import { readYaml, type SourceFile } from './read.ts';
import { FILES, type Raw } from '../schema/schema.ts';
import { shapeProblems } from './shape-problems.ts';

export const FRAMEWORK_FOLDER = 'content/framework';

export type FileName = keyof typeof FILES;

/** The files as read and shaped, and where each thing stands in them. */
export interface Loaded {
  raw: Raw;
  sources: Record<FileName, SourceFile>;
}

/** Reads and shapes every file of rules; mistakes of all files at once. */
export function load(root: string): { loaded?: Loaded; problems: Problem[] } {
  const problems: Problem[] = [];
  const raw: Partial<Record<FileName, unknown>> = {};
  const sources: Partial<Record<FileName, SourceFile>> = {};
  for (const name of Object.keys(FILES) as FileName[]) {
    const file = `${FRAMEWORK_FOLDER}/${name}`;
    const read = readYaml(join(root, file), file);
    problems.push(...read.problems);
    if (!read.source) continue;
    sources[name] = read.source;
    const shaped = FILES[name].safeParse(read.source.value);
    if (shaped.success) raw[name] = shaped.data;
    else problems.push(...shapeProblems(read.source, FILES[name], shaped.error.issues));
  }
  return problems.length > 0
    ? { problems }
    : { loaded: { raw: raw as Raw, sources: sources as Record<FileName, SourceFile> }, problems };
}
