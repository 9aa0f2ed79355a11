import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { french } from '../domain/text/typography.ts';
import { SYMBOLS } from './symbols.ts';
import { underBase } from './under-base.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** A replacement in the source of a page, by offsets. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A page being finished: its source, where it stands, what changes and which symbols it uses. */
interface Page {
  html: string;
  base: string;
  edits: Edit[];
  used: Set<string>;
}

const LITERAL = new Set(['script', 'style', 'code', 'pre', 'textarea', 'kbd']);
const SPOKEN = new Set(['alt', 'aria-label', 'title', 'content', 'placeholder', 'label']);

/**
 * Finishes a page: sets the spaces of its French, puts in the symbols it uses, leaves out what Starlight asks for and
 * this site does not use; `base`: the path that the site stands below.
 */
export function finish(html: string, base = '/'): string {
  const edits: Edit[] = [];
  const used = new Set<string>();
  visit(parse(html, { sourceCodeLocationInfo: true }), { html, base, edits, used }, false);
  const body = /<body[^>]*>/.exec(html);
  if (body && used.size > 0)
    edits.push({ from: body.index + body[0].length, to: body.index + body[0].length, text: sprite(used, html) });
  return apply(html, edits);
}

function visit(node: Node, page: Page, foreign: boolean): void {
  const { html, edits, used } = page;
  if (node.nodeName === '#text' && !foreign) return textEdit(node as DefaultTreeAdapterTypes.TextNode, html, edits);
  if ('tagName' in node) {
    const lang = node.attrs.find(({ name }) => name === 'lang')?.value;
    const other = lang === undefined ? foreign : !lang.startsWith('fr');
    if (isPrintSheet(node) || isSidebarScript(node) || isIslandStyle(node)) return remove(node, edits);
    if (node.tagName === 'use') used.add(node.attrs.find(({ name }) => name === 'href')?.value.slice(1) ?? '');
    attributeEdits(node, page, other);
    if (LITERAL.has(node.tagName)) return;
    for (const child of node.childNodes) visit(child, page, other);
  } else if ('childNodes' in node) {
    for (const child of node.childNodes) visit(child, page, foreign);
  }
}

function textEdit(node: DefaultTreeAdapterTypes.TextNode, html: string, edits: Edit[]): void {
  const place = node.sourceCodeLocation;
  if (!place) return;
  const source = html.slice(place.startOffset, place.endOffset);
  const text = french(source);
  if (text !== source) edits.push({ from: place.startOffset, to: place.endOffset, text });
}

function attributeEdits(node: DefaultTreeAdapterTypes.Element, { html, base, edits }: Page, foreign: boolean): void {
  for (const { name } of node.attrs) {
    const place = node.sourceCodeLocation?.attrs?.[name];
    if (!place) continue;
    const source = html.slice(place.startOffset, place.endOffset);
    const text = underBase(name, SPOKEN.has(name) && !foreign ? french(source) : source, base);
    if (text !== source) edits.push({ from: place.startOffset, to: place.endOffset, text });
  }
}

/** Starlight asks for a print sheet of its own that undoes ours. */
function isPrintSheet(node: DefaultTreeAdapterTypes.Element): boolean {
  return node.tagName === 'link' && node.attrs.some(({ name, value }) => name === 'media' && value === 'print');
}

/** Starlight remembers the state of a collapsible list that this site does not have. */
function isSidebarScript(node: DefaultTreeAdapterTypes.Element): boolean {
  return (
    node.tagName === 'script' && node.attrs.some(({ name, value }) => name === 'src' && value.includes('/Page.astro_'))
  );
}

/** Astro writes it into the body of each page with an island; here it stands in the sheet. */
function isIslandStyle(node: DefaultTreeAdapterTypes.Element): boolean {
  const [text] = node.childNodes;
  return node.tagName === 'style' && text !== undefined && 'value' in text && text.value.startsWith('astro-island,');
}

function remove(node: DefaultTreeAdapterTypes.Element, edits: Edit[]): void {
  const place = node.sourceCodeLocation;
  if (place) edits.push({ from: place.startOffset, to: place.endOffset, text: '' });
}

/** The symbols of a page, once; a page with a tool gets those of all its states. */
function sprite(used: ReadonlySet<string>, html: string): string {
  const all = html.includes('data-tool=');
  const symbols = Object.entries(SYMBOLS).filter(([id]) => used.has(id) || (all && /^[mi]-/.test(id)));
  const drawings = symbols.map(([, markup]) => markup).join('');
  return `<svg class="sprite" aria-hidden="true" width="0" height="0">${drawings}</svg>`;
}

function apply(html: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text } of [...edits].toSorted((a, b) => a.from - b.from)) {
    result += html.slice(at, from) + text;
    at = to;
  }
  return result + html.slice(at);
}
