import type { Found, Hit } from '../../finding/find-needs.ts';
import type { FoundSign, NeedSearch } from '../../finding/need-search.ts';
import { element, mark } from '../../search/element.ts';

/** An option of the list, and where it leads. */
export interface FoundOption {
  element: HTMLElement;
  href: string;
  label: string;
}

const MOST = 3;

/** The best needs as options, each with its verdict, how sure that is, and the words that led to it; last, none. */
export function foundOptions(found: Found, search: NeedSearch, host: HTMLElement, id: string): FoundOption[] {
  const { dataset } = host;
  const contact = dataset['to'] === 'contact';
  const none = contact ? search.none.contact : search.none.href;
  const rows = found.hits.slice(0, MOST).map((hit) => ({
    label: hit.entry.label,
    href: contact ? hit.entry.contact : (hit.told?.href ?? hit.entry.href),
    lines: linesOf(hit, host, contact),
  }));
  return [...rows, { label: dataset['none']!, href: none, lines: [small(dataset['noneHint']!)] }].map(
    ({ label, href, lines }, at) => ({
      href,
      label,
      element: element(
        'li',
        { role: 'option', id: `${id}-${at}`, 'aria-selected': 'false' },
        element('b', {}, label),
        ...lines,
      ),
    }),
  );
}

function linesOf({ entry, words, told }: Hit, { dataset }: HTMLElement, contact: boolean): HTMLElement[] {
  const depends = entry.signs.length > 1 && !entry.signs[0]!.label ? [`${dataset['depends']!} `] : [];
  return [
    ...(entry.signs.length > 0 ? [element('span', { class: 'ans' }, ...depends, ...entry.signs.map(sign))] : []),
    ...(told && !contact ? [small(dataset['told']!.replace('[ANSWER]', told.label))] : []),
    small(dataset['words']!.replace('[WORDS]', words.join(dataset['comma']))),
  ];
}

/** A verdict is never shown without how sure it is: one sign. */
function sign({ label, mark: kind, word, doubts }: FoundSign): HTMLElement {
  return element(
    'span',
    { class: 'sign' },
    ...(label ? [element('span', { class: 'small' }, label)] : []),
    kind ? mark(kind, word) : word,
    ...doubts.map((doubt) => element('span', { class: 'doubt' }, ' ', mark(doubt.mark, doubt.text))),
    ' ',
  );
}

function small(text: string): HTMLElement {
  return element('small', {}, text);
}
