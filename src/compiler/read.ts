import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problems.ts';
import { readText } from './read-text.ts';
import { yamlProblems } from './yaml-problems.ts';

/** A path of keys and positions inside a file. */
export type Path = readonly PropertyKey[];

/** Where something was written. */
export interface Place {
  file: string;
  line: number;
}

/** What was written, as plain values, and where any part of it stands. */
export interface Written {
  value: unknown;
  placeOf: (path: Path) => Place;
}

/** Reads a YAML file, or tells in the author's words why it cannot be read. */
export function readYaml(absolute: string, file: string): { source?: Written; problems: Problem[] } {
  const { text, problems: unread } = readText(absolute, file);
  if (text === undefined) return { problems: unread };
  return yamlIn(text, file);
}

/** What a text of YAML holds, or what is wrong with it as such. */
export function yamlIn(text: string, file: string): { source?: Written; problems: Problem[] } {
  const { document, lines } = parsed(text);
  const problems = yamlProblems(file, text, document, lines);
  if (problems.length > 0) return { problems };
  return {
    source: { value: document.toJS() as unknown, placeOf: (path) => ({ file, line: lineAt(document, lines, path) }) },
    problems,
  };
}

/** Texts read before: while someone writes, one file changes and all others are the same. */
const read = new Map<string, { document: Document; lines: LineCounter }>();
const MOST_READ = 200;

function parsed(text: string): { document: Document; lines: LineCounter } {
  const known = read.get(text);
  if (known) return known;
  const lines = new LineCounter();
  const fresh = { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
  if (read.size >= MOST_READ) read.clear();
  read.set(text, fresh);
  return fresh;
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

/** A block of keys, as plain values hold it. */
export function isBlock(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path; nothing where the path leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}
