import { element, mark } from './element.ts';
import type { Hit } from './pagefind.ts';

/** A heading and the hits below it; nothing without hits. */
export function section(title: string, hits: readonly Hit[]): HTMLElement[] {
  if (hits.length === 0) return [];
  return [element('h2', {}, title), element('ul', { class: 'opts' }, ...hits.map(row))];
}

/** A need answers by its verdict; a page shows where it holds the words. */
function row(hit: Hit): HTMLElement {
  const below =
    hit.verdicts.length > 0
      ? verdicts(hit)
      : [
          element(
            'small',
            {},
            ...(hit.kind ? [`${hit.kind} · `] : []),
            ...(hit.excerpt.includes('<mark>') ? excerpt(hit.excerpt) : [hit.about]),
          ),
        ];
  return element('li', {}, element('a', { href: hit.url }, element('span', {}, element('b', {}, hit.title), ...below)));
}

function verdicts({ verdicts: found }: Hit): HTMLElement[] {
  return [element('small', {}, ...found.flatMap(({ mark: kind, text }) => [kind ? mark(kind, text) : text, ' ']))];
}

/** Pagefind's excerpt holds nothing but text and `<mark>`: taken apart, not trusted as markup. */
function excerpt(html: string): (Node | string)[] {
  return html.split(/(<mark>.*?<\/mark>)/).map((piece) => {
    const hit = /^<mark>(.*)<\/mark>$/.exec(piece);
    return hit ? element('mark', {}, hit[1]!) : piece;
  });
}
