import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/compiler/words.ts';
import { byEnquiry, countOf, linesOf } from '../../src/domain/owner/enquiries.ts';
import { openFiles } from '../../src/domain/owner/open-points.ts';
import { viewer } from '../../src/domain/view/viewer.ts';
import { model, root } from './real-check.ts';

const words = wordsOf(root, 'fr').coverage;
const files = openFiles(model, viewer(model, words, 'fr'), words, (key) => key, 'fr');
const { asked, rest } = byEnquiry(model, files, 'fr');
const found = files.flatMap(({ points }) => points);
const placed = [...asked.flatMap((one) => one.files), ...rest];

describe('the open points', () => {
  test('are all that the model marks as to be confirmed or not published', () => {
    const marked = open(model);
    for (const status of ['to-confirm', 'not-published'] as const)
      expect(countOf(files, status)).toBe(marked.filter((one) => one.status === status).length);
    const ids = marked.flatMap(({ id, text }) => (text && id && !isAssumption(id) ? [id] : []));
    expect(found.flatMap(({ id }) => id ?? []).toSorted()).toEqual(ids.toSorted());
  });

  test('stand each in one place: under one question, or in the rest', () => {
    const places = placed.flatMap(({ points }) => points);
    expect(places).toHaveLength(found.length);
    expect(new Set(places)).toEqual(new Set(found));
  });

  test('are shown as lines without losing one', () => {
    for (const { points } of placed) {
      const shown = linesOf(points, '|').flatMap(({ id, text }) => (id ? [text] : text.split('|')));
      expect(shown.toSorted()).toEqual(points.map(({ text }) => text).toSorted());
    }
  });

  test('lead each to where it shows', () => {
    expect(found.filter(({ href }) => !href).map(({ text }) => text)).toEqual([]);
  });
});

describe('the questions to ask', () => {
  test('begin with those that matter most', () => {
    const first = model.enquiries.map((enquiry) => enquiry.first);
    expect(first).toEqual(first.toSorted((one, other) => Number(other) - Number(one)));
  });

  test('name a request or a page that the answer would change, unless no page but that of the owner shows it', () => {
    const lost = asked.filter(
      ({ needs, pages, files: settled }) =>
        needs.length + pages.length === 0 && settled.some((file) => file.id !== 'others'),
    );
    expect(lost.map(({ enquiry }) => enquiry.id)).toEqual([]);
  });
});

/** Something that says how sure it is. */
interface Marked {
  status: string;
  id?: string;
  text?: unknown;
  is?: unknown;
}

/** Everything open in some data, however deep, each once; what does not apply is not open. */
function open(data: unknown, seen = new Set<unknown>()): Marked[] {
  if (data === null || typeof data !== 'object' || seen.has(data)) return [];
  seen.add(data);
  const inside = Object.values(data).flatMap((inner) => open(inner, seen));
  const { status, is } = data as Marked;
  const isOpen = (status === 'to-confirm' || status === 'not-published') && is !== 'none' && is !== 'n/a';
  return isOpen ? [data as Marked, ...inside] : inside;
}

function isAssumption(id: string): boolean {
  return model.assumptions.some((assumption) => assumption.id === id);
}
