/** A node of a page as the parser of pages gives it, as far as it is read here. */
export interface PageNode {
  type: string;
  position?: { start: { line: number } };
  name?: string | null;
  url?: string;
  value?: string;
  attributes?: { type: string; name?: string; value?: string | { value: string } | null }[];
  children?: PageNode[];
}

/** What a page holds at a line: an element with its attributes, a link, a picture, lines « import ». */
export interface PageLine {
  line: number;
  name?: string;
  url?: string;
  picture?: string;
  text?: string;
  attributes: { key: string; value: string }[];
  imports: { names: string[]; from: string; line: number }[];
}

const JSX = new Set(['mdxJsxFlowElement', 'mdxJsxTextElement']);

/** Everything in a page that leads, loads or runs, in its order. */
export function linesOfPage(node: PageNode): PageLine[] {
  const own: PageLine = { line: node.position?.start.line ?? 1, attributes: [], imports: [] };
  if (JSX.has(node.type)) {
    own.name = node.name ?? '';
    own.attributes = (node.attributes ?? []).map(({ name, value }) => ({
      key: name ?? '',
      value: typeof value === 'string' ? value : (value?.value ?? '').replaceAll(/^[`'"\s]+/g, ''),
    }));
    const href = own.attributes.find(({ key }) => key === 'href')?.value;
    if (href) own.url = href;
  }
  if ((node.type === 'link' || node.type === 'definition') && node.url) own.url = node.url;
  if (node.type === 'image' && node.url) own.picture = node.url;
  if (node.type === 'text' && node.value) own.text = node.value;
  if (node.type === 'mdxjsEsm') own.imports = importsIn(node.value ?? '');
  return [own, ...(node.children ?? []).flatMap(linesOfPage)];
}

function importsIn(code: string): PageLine['imports'] {
  return code.split('\n').flatMap((text, line) => {
    const [, names = '', from = ''] = /^import\s+(.+?)\s+from\s+['"](.+?)['"]/.exec(text) ?? [];
    return from
      ? [
          {
            names: names
              .replaceAll(/[{},*]|\bas\b/g, ' ')
              .trim()
              .split(/\s+/),
            from,
            line,
          },
        ]
      : [];
  });
}
