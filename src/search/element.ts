/** An element with attributes and content; text stays text. */
export function element(
  tag: string,
  attributes: Record<string, string> = {},
  ...content: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

const OUTLINED: readonly string[] = ['conf', 'np'];
const SVG = 'http://www.w3.org/2000/svg';

/** A mark drawn by a symbol of the page. */
export function mark(kind: string, word: string): HTMLElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#m-${kind}`);
  svg.append(use);
  return element('span', { class: OUTLINED.includes(kind) ? 'm q' : `m ${kind}` }, svg, word);
}
