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
  return { ...loaded.sources[file].placeOf(path), code, details };
}

/** The ids of a list. */
export const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
