import { existsSync, readFileSync } from 'node:fs';
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problems.ts';

/** A path of keys and positions inside a file. */
export type Path = readonly PropertyKey[];

/** A file of rules as read: its plain value, and the line of any place in it. */
export interface SourceFile {
  file: string;
  value: unknown;
  lineOf: (path: Path) => number;
}

/** Reads a YAML file, or tells in the author's words why it cannot be read. */
export function readYaml(absolute: string, file: string): { source?: SourceFile; problems: Problem[] } {
  if (!existsSync(absolute)) return { problems: [{ file, line: 1, code: 'file-missing', details: {} }] };
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(absolute, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map((error): Problem => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    code: error.code === 'DUPLICATE_KEY' ? 'key-doubled' : error.code === 'TAB_AS_INDENT' ? 'tab' : 'yaml',
    details: { reason: error.message },
  }));
  if (problems.length > 0) return { problems };
  return {
    source: { file, value: document.toJS() as unknown, lineOf: (path) => lineAt(document, lines, path) },
    problems,
  };
}

/** The line of the deepest part of a path that stands in the file. */
function lineAt(document: Document, lines: LineCounter, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    const child = childOf(node, step);
    if (!child) break;
    offset = child.offset ?? offset;
    node = child.value;
  }
  return lines.linePos(offset).line;
}

function childOf(node: unknown, step: PropertyKey): { value: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    if (!isPair(pair)) return undefined;
    return { value: pair.value, offset: isNode(pair.key) ? pair.key.range?.[0] : undefined };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { value: item, offset: isNode(item) ? item.range?.[0] : undefined };
  }
  return undefined;
}
