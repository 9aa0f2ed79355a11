import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page holds of its own, as sources of a policy: `'sha256-…'` of each script and style written in it. */
export interface Inline {
  scripts: string[];
  styles: string[];
}

/** Reads what a finished page holds of its own; throws where it holds what no strict policy lets pass. */
export function inlineOf(html: string): Inline {
  const found: Inline = { scripts: [], styles: [] };
  for (const element of elements(parse(html))) {
    const refused = element.attrs.find(isRefused);
    if (refused) throw new Error(`<${element.tagName} ${refused.name}="${refused.value}">`);
    if (element.tagName === 'style') found.styles.push(hashOf(element));
    if (element.tagName === 'script' && isRun(element)) found.scripts.push(hashOf(element));
  }
  return found;
}

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

/** Handlers, styles and addresses that run code. */
function isRefused({ name, value }: { name: string; value: string }): boolean {
  return name.startsWith('on') || name === 'style' || /^\s*javascript:/i.test(value);
}

/** Structured data and the like are read, not run. */
function isRun({ attrs }: Element): boolean {
  const value = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value;
  return (
    value('src') === undefined && ['', 'module', 'text/javascript', 'speculationrules'].includes(value('type') ?? '')
  );
}

function hashOf({ childNodes }: Element): string {
  const text = childNodes.map((child) => (child as DefaultTreeAdapterTypes.TextNode).value).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
