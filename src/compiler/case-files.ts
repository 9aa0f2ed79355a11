import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Problem } from './problems.ts';
import { readYaml, type Path, type Written } from './read.ts';
import { shapeProblems } from './shape-problems.ts';

/** A golden case with the place it was written at. */
export interface WrittenCase<Value> {
  source: Written;
  index: number;
  value: Value;
}

/** Reads a file of golden cases under a root folder: those it holds, or what is wrong with their shape. */
export function readCaseFile<Case extends z.ZodType>(
  root: string,
  file: string,
  shape: z.ZodArray<Case>,
): { found: WrittenCase<z.infer<Case>>[]; problems: Problem[] } {
  const { source, problems } = readYaml(join(root, file), file);
  if (!source) return { found: [], problems };
  const shaped = shape.safeParse(source.value);
  if (!shaped.success) return { found: [], problems: shapeProblems(source, shape, shaped.error.issues) };
  return { found: shaped.data.map((value, index) => ({ source, index, value })), problems: [] };
}

/** A problem at a place in a golden case, told by its title. */
export function atCase(
  { source, index, value }: WrittenCase<{ title: string }>,
  path: Path,
  code: Problem['code'],
  details: Record<string, string>,
): Problem {
  return { ...source.placeOf([index, ...path]), code, details: { title: value.title, ...details } };
}
