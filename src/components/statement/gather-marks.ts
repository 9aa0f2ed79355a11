import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { inOrder } from '../../domain/model/grounds.ts';
import type { Grounds } from '../../domain/model/model.ts';
import { STATUSES, type Status } from '../../vocabulary/values.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Gathers the marks of a text: what most sentences of a section or a list rest on stands once, below its heading or
 * above the list, and a sentence bears a mark only where it differs. Gives the text in pieces, each either markup as
 * it was or grounds to show at that place.
 */
export function gatherMarks(html: string): (string | Grounds)[] {
  const marks = marksOf(parseFragment(html, { sourceCodeLocationInfo: true }), html);
  const scopes = [...new Set(marks.flatMap(({ scope }) => chainOf(scope)))].toSorted((a, b) => a.depth - b.depth);
  for (const scope of scopes) scope.status ??= statusOf(scope, marks);
  for (const scope of scopes) if (isInterrupted(scope, marks)) scope.status = undefined;
  // Once more, for a list learns from its neighbours whether the section can speak for it.
  for (const scope of scopes.filter(({ isList }) => isList)) scope.status ??= statusOf(scope, marks);
  for (const scope of scopes.toReversed()) if (!spares(scope, marks)) scope.status = undefined;
  const lines = scopes.flatMap(({ at, status, ...scope }) => {
    if (at === undefined || status === undefined) return [];
    const shared = marks.filter((mark) => lineOf(mark.scope)?.id === scope.id && mark.status === status);
    return [{ from: at, to: at, put: { status, sources: inOrder(shared.flatMap(({ sources }) => sources)) } }];
  });
  return pieces(html, [...lines, ...spareOf(marks).map(({ from, to }) => ({ from, to }))]);
}

/** Whether the line of a scope stands for more than one mark. */
function spares(scope: Scope, marks: readonly Mark[]): boolean {
  return spareOf(marks).filter((mark) => lineOf(mark.scope) === scope && mark.status === scope.status).length > 1;
}

/** The marks that need not stand. */
function spareOf(marks: readonly Mark[]): Mark[] {
  return [...Map.groupBy(marks, ({ block }) => block).values()].flatMap(spareIn);
}

/**
 * Those of a block: the section or the list says the same, or the next sentence;
 * the last sentence before another mark keeps its own.
 */
function spareIn(marks: readonly Mark[]): Mark[] {
  const spare: Mark[] = [];
  let next: Mark | undefined;
  for (const mark of marks.toReversed()) {
    const inherited = lineOf(mark.scope)?.status === mark.status;
    const repeated = next && sameGrounds(next, mark);
    if (repeated || (inherited && (!next || next.status === mark.status))) spare.push(mark);
    else next = mark;
  }
  return spare;
}

/**
 * The status that stands once for a scope: the one of most of its marks,
 * where two bear it and nothing around says the same.
 */
function statusOf(scope: Scope, marks: readonly Mark[]): Status | undefined {
  if (scope.at === undefined) return undefined;
  const own = marks.filter((mark) => chainOf(mark.scope).includes(scope));
  const [status, count] = STATUSES.map(
    (one) => [one, own.filter((mark) => mark.status === one).length] as const,
  ).reduce((most, one) => (one[1] > most[1] ? one : most));
  const enough = scope.isList ? count * 2 > own.length : true;
  return count > 1 && enough && lineOf(scope.within)?.status !== status ? status : undefined;
}

/**
 * Whether a section would have to speak for a list that follows another one with a line of its own: a reader takes
 * the nearer line.
 */
function isInterrupted({ lists, status }: Scope, marks: readonly Mark[]): boolean {
  const first = lists.findIndex((list) => list.status !== undefined);
  return (
    first >= 0 &&
    lists
      .slice(first + 1)
      .some((list) => !list.status && marks.some((mark) => mark.scope === list && mark.status === status))
  );
}

/**
 * The scope whose line speaks for what stands in this one; below a heading that only lists under it have lines for,
 * nobody speaks.
 */
function lineOf(scope: Scope | undefined): Scope | undefined {
  const nearest = chainOf(scope).find(({ status, lists }) => status !== undefined || lists.some((list) => list.status));
  return nearest?.status === undefined ? undefined : nearest;
}

/** A scope and those around it, the nearest first. */
function chainOf(scope: Scope | undefined): Scope[] {
  return scope ? [scope, ...chainOf(scope.within)] : [];
}

function sameGrounds(one: Grounds, other: Grounds): boolean {
  return one.status === other.status && one.sources.join() === other.sources.join();
}

/**
 * Every mark of a text in its order, with the scopes it stands in;
 * what a tool shows and what a table says in its signs is left alone.
 */
function marksOf(root: Node, html: string): Mark[] {
  const marks: Mark[] = [];
  let count = 0;
  const enter = (within: Scope | undefined, place: Pick<Scope, 'at' | 'isList' | 'level'>): Scope => {
    const depth = (within?.depth ?? 0) + 1;
    const scope: Scope = { id: (count += 1), depth, within, lists: [], status: undefined, ...place };
    if (scope.isList) within?.lists.push(scope);
    return scope;
  };
  const visit = (node: Node, around: Scope | undefined, block: Node): void => {
    if (!('childNodes' in node)) return;
    let scope = around;
    for (const child of node.childNodes) {
      if (!('tagName' in child) || isLeftAlone(child)) continue;
      const place = child.sourceCodeLocation!;
      const level = HEADINGS.indexOf(child.tagName);
      if (isMark(child)) put(child, scope, block);
      else if (level >= 0) {
        const outer = chainOf(scope).find((one) => one === around || one.level < level);
        scope = enter(outer, { at: place.endOffset, isList: false, level });
      } else if (LISTS.has(child.tagName)) {
        visit(child, enter(scope, { at: place.startOffset, isList: true, level: HEADINGS.length }), child);
      } else visit(child, scope, BLOCKS.has(child.tagName) ? child : block);
    }
  };
  const put = (node: Element, scope: Scope | undefined, block: Node): void => {
    const { startOffset: from, endOffset: to } = node.sourceCodeLocation!;
    const status = STATUSES.find((one) => one === attribute(node, 'data-status'))!;
    const sources = attribute(node, 'data-sources')!.split(' ').filter(Boolean);
    const last = marks.at(-1);
    // A key and a status side by side are one mark.
    if (last?.block === block && html.slice(last.to, from).trim() === '') {
      Object.assign(last, { to, status, sources: inOrder([...last.sources, ...sources]) });
    } else marks.push({ from, to, status, sources, scope, block });
  };
  visit(root, undefined, root);
  return marks;
}

function isLeftAlone(element: Element): boolean {
  return LEFT_ALONE.has(element.tagName) || attribute(element, 'data-tool') !== undefined;
}

function isMark(element: Element): boolean {
  return attribute(element, 'class') === 'grounds';
}

function attribute({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

function pieces(html: string, edits: readonly Edit[]): (string | Grounds)[] {
  const result: (string | Grounds)[] = [];
  let at = 0;
  for (const { from, to, put } of edits.toSorted((a, b) => a.from - b.from)) {
    result.push(html.slice(at, from), ...(put ? [put] : []));
    at = to;
  }
  return [...result, html.slice(at)];
}

const HEADINGS: readonly string[] = ['h2', 'h3', 'h4'];
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl']);
const BLOCKS: ReadonlySet<string> = new Set(['p', 'li', 'dd', 'dt', 'blockquote']);
const LEFT_ALONE: ReadonlySet<string> = new Set(['astro-island', 'table', 'script', 'style', 'svg']);

/** What shares grounds: the text below a heading, or a list; `at`: where its line stands. */
interface Scope {
  id: number;
  depth: number;
  within: Scope | undefined;
  at: number;
  isList: boolean;
  level: number;
  /** The lists that stand straight in it. */
  lists: Scope[];
  status: Status | undefined;
}

interface Mark extends Grounds {
  from: number;
  to: number;
  scope: Scope | undefined;
  block: Node;
}

interface Edit {
  from: number;
  to: number;
  put?: Grounds;
}
