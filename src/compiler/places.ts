import type { FileName, Loaded } from './load.ts';
import type { Problem, ProblemCode } from './problems.ts';
import type { Path } from './read.ts';

/** A problem at a place of a file. */
export function problemAt(
  loaded: Loaded,
  file: FileName,
  path: Path,
  code: ProblemCode,
  details: Record<string, string> = {},
): Problem {
  const source = loaded.sources[file];
  return { file: source.file, line: source.lineOf(path), code, details };
}

/** A place that names an element by its id, and the ids it may name. */
export interface Reference {
  file: FileName;
  path: Path;
  value: string;
  known: readonly string[];
  kind: string;
  where: string;
}

/** The ids of a list. */
export const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
