import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { french } from '../../src/domain/text/typography.ts';
import { statementsById } from '../../src/domain/model/statements.ts';
import type { Status } from '../../src/vocabulary/values.ts';
import { allPages, keysOf, readText } from './built-site.ts';

const model = compileRules(join(import.meta.dirname, '../..')).model!;
const statements = statementsById(model);

/** The words that tell a status; what tells none is stated. */
const WORDS: [Status, string][] = [
  ['to-confirm', 'à confirmer'],
  ['not-published', 'non publié'],
  ['advice', 'conseil'],
];

test('each statement shown has its status and its sources: its own, those of its list, of its section, or S1', () => {
  const lost: string[] = [];
  let shown = 0;
  for (const { address, root } of allPages()) {
    for (const [id, place] of shownIn(root)) {
      const { status, sources } = statements.get(id)!;
      const told = groundsOf(place);
      shown += 1;
      if (told.status !== status) lost.push(`${address} ${id}: ${told.status}, not ${status}`);
      const untold = sources.filter((key) => !told.sources.includes(key));
      if (untold.length > 0) lost.push(`${address} ${id}: without ${untold.join()}`);
    }
  }
  expect(lost).toEqual([]);
  expect(shown).toBeGreaterThan(statements.size / 2);
});

/** The statements a page shows outside the tools: at home under their anchors, or cited by their links. */
function shownIn(root: HTMLElement): [string, HTMLElement][] {
  const athome = root.querySelectorAll('main [id]').filter(({ id }) => statements.has(id));
  const cited = root
    .querySelectorAll('main a.cite')
    .map((link) => [link.getAttribute('href')!.split('#')[1]!, link] as const);
  return [
    ...athome.map((place): [string, HTMLElement] => [place.id, place]),
    ...cited
      .filter(([id, link]) => readText(link) === plain(statements.get(id)?.text.fr))
      .map(([id, link]): [string, HTMLElement] => [id, link]),
  ].filter(([, place]) => !place.closest('[data-tool], .unknown'));
}

function plain(text = ''): string {
  return french(text)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/**
 * What a reader takes a statement to rest on: the mark behind it, else the line above its list,
 * else the one below its heading.
 */
function groundsOf(place: HTMLElement): { status: Status; sources: string[] } {
  const own = place.id ? place.querySelector('.grounds') : markBehind(place);
  const mark = own ?? lineAbove(place)?.querySelector('.grounds');
  if (!mark) return { status: 'stated', sources: ['S1'] };
  const text = readText(mark);
  const status = WORDS.find(([, word]) => text.includes(word))?.[0] ?? 'stated';
  return {
    status,
    sources: mark.querySelectorAll('.src').flatMap(keysOf),
  };
}

/** The mark that follows a link with nothing between. */
function markBehind(link: HTMLElement): HTMLElement | undefined {
  const { childNodes } = link.parentNode!;
  const next = childNodes.slice(childNodes.indexOf(link) + 1).find((node) => node.textContent.trim() !== '');
  return (next as HTMLElement | undefined)?.classList?.contains('grounds') ? (next as HTMLElement) : undefined;
}

function lineAbove(place: HTMLElement): HTMLElement | undefined {
  for (let at = place; at.tagName !== 'MAIN'; at = at.parentNode!) {
    const before = at.previousElementSibling;
    if (/^(UL|OL|DL)$/.test(at.tagName) && isLine(before)) return before!;
    let level = 5;
    for (let one = before; one; one = one.previousElementSibling) {
      // In a list, the line of the list before it is nearer than the one below the heading.
      if (/^(UL|OL|DL)$/.test(at.tagName) && isLine(one) && isLine(one.previousElementSibling)) return one;
      const rank = Number(/^H([2-4])$/.exec(one.tagName)?.[1] ?? 5);
      if (rank >= level) continue;
      level = rank;
      if (isLine(one.nextElementSibling)) return one.nextElementSibling!;
    }
  }
  return undefined;
}

function isLine(element: HTMLElement | null | undefined): boolean {
  return element?.classList.contains('rests') === true;
}
