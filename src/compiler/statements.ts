import type { Statement } from '../domain/model/model.ts';
import type { FileName, Loaded } from './load.ts';
import type { Path } from './read.ts';

/** Something found in a file, with its place. */
export interface Found<T> {
  file: FileName;
  path: Path;
  value: T;
}

/** Every sentence with an id, in all files. */
export function allStatements(loaded: Loaded): Found<Statement>[] {
  return everyBlock(loaded).filter(
    (found): found is Found<Statement> =>
      'id' in found.value && 'text' in found.value && 'status' in found.value && !('otherwise' in found.value),
  );
}

/** Everything that says how sure it is: statements, parts of outcomes, assumptions, hours. */
export function allGrounded(loaded: Loaded): Found<{ status: Statement['status']; sources: string[] }>[] {
  return everyBlock(loaded).filter(
    (found): found is Found<{ status: Statement['status']; sources: string[] }> =>
      typeof (found.value as { status?: unknown }).status === 'string' &&
      Array.isArray((found.value as { sources?: unknown }).sources),
  );
}

function everyBlock(loaded: Loaded): Found<object>[] {
  return (Object.keys(loaded.raw) as FileName[]).flatMap((file) =>
    blocks(loaded.raw[file], []).map(({ path, value }) => ({ file, path, value })),
  );
}

function blocks(value: unknown, path: Path): { path: Path; value: object }[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    blocks(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inner : [{ path, value }, ...inner];
}
