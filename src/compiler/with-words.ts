import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import type { Lang } from '../vocabulary/languages.ts';
import { nearest, type Problem } from './problems.ts';
import { isBlock, valueAt, type Path, type Written } from './read.ts';
import { textPlaces, type TextPlace } from './text-places.ts';

/** What was written of one file of rules: the rules, and the words in each language. */
export interface Parts {
  rules: Written;
  words: Record<Lang, Written>;
}

/** Rules with their words in place, and what the words have too little or too much. */
export function withWords(schema: z.ZodType, parts: Parts): { written: Written; problems: Problem[] } {
  const places = textPlaces(schema, parts.rules.value);
  return {
    written: { value: joined(parts, places), placeOf: placesOf(parts, places) },
    problems: [
      ...misplaced(parts, places),
      ...languagesOf(parts).flatMap((lang) => [...missing(parts, places, lang), ...unknown(parts, places, lang)]),
    ],
  };
}

/** The languages of some words, the source first. */
const languagesOf = ({ words }: Parts) => Object.keys(words) as [Lang, ...Lang[]];

function joined(parts: Parts, places: readonly TextPlace[]): unknown {
  const { rules, words } = parts;
  const value = structuredClone(rules.value);
  for (const place of places) {
    if (!isWritten(parts, place)) continue;
    const holder = valueAt(value, place.joined.slice(0, -1)) as Record<PropertyKey, unknown>;
    holder[place.joined.at(-1)!] = Object.fromEntries(
      languagesOf(parts).map((lang) => [lang, valueAt(words[lang].value, place.words) ?? (place.list ? [] : MISSING)]),
    );
  }
  return value;
}

/** What stands for a text that is missing, and told, until it is written. */
const MISSING = '…';

/** Whether a text has to be there: one that may be left out is there as soon as one language has it. */
function isWritten(parts: Parts, { words: path, optional }: TextPlace): boolean {
  return !optional || languagesOf(parts).some((lang) => has(parts.words[lang], path));
}

const has = ({ value }: Written, path: Path) => (valueAt(value, path) ?? null) !== null;

/** A text is told where its words stand, anything else where its rule does. */
function placesOf(parts: Parts, places: readonly TextPlace[]): Written['placeOf'] {
  const { rules, words } = parts;
  const [source] = languagesOf(parts);
  const known = new Map(places.map((place) => [place.joined.join('/'), place.words]));
  return (path) => {
    const length = path.findIndex((_step, index) => known.has(path.slice(0, index + 1).join('/'))) + 1;
    if (length === 0) return rules.placeOf(path);
    const [lang = source, ...rest] = path.slice(length);
    return words[lang as Lang].placeOf([...known.get(path.slice(0, length).join('/'))!, ...rest]);
  };
}

function misplaced(parts: Parts, places: readonly TextPlace[]): Problem[] {
  const { rules, words } = parts;
  return places
    .filter(({ joined: path }) => has(rules, path))
    .map(({ joined: path, words: inWords }) => ({
      ...rules.placeOf(path),
      code: 'words-in-rules',
      details: {
        key: String(path.at(-1)),
        words: words[languagesOf(parts)[0]].placeOf([]).file,
        where: trail(inWords.slice(0, -1)),
      },
    }));
}

/** The texts that a language has not, those of one thing told at once. */
function missing(parts: Parts, places: readonly TextPlace[], lang: Lang): Problem[] {
  const { rules, words } = parts;
  const absent = places.filter(
    (place) => isWritten(parts, place) && !has(words[lang], place.words) && !textAbove(words[lang], place.words),
  );
  const together = Map.groupBy(absent, (place) => firstAbsent(words[lang], place.words).join('/'));
  return [...together.values()].map((texts): Problem => {
    const at = firstAbsent(words[lang], texts[0]!.words);
    const { file, line } = rules.placeOf(texts[0]!.joined.slice(0, -1));
    return {
      ...words[lang].placeOf(at),
      code: 'words-missing',
      details: {
        texts: String(texts.length),
        rules: `${file}:${line}`,
        where: trail(at.slice(0, -1)),
        paste: pasted(texts, at.length - 1),
      },
    };
  });
}

/** Whether a text stands where the words of a thing belong. */
function textAbove({ value }: Written, path: Path): boolean {
  return path.some((_step, index) => {
    const above = valueAt(value, path.slice(0, index)) ?? {};
    return !isBlock(above);
  });
}

function firstAbsent(words: Written, path: Path): Path {
  const length = path.findIndex((_step, index) => !has(words, path.slice(0, index + 1)));
  return path.slice(0, length + 1);
}

/** Texts to write, as they stand under the keys they share. */
function pasted(texts: readonly TextPlace[], depth: number): string {
  const block: Record<string, unknown> = {};
  for (const { words, list } of texts) {
    const steps = words.slice(depth).map(String);
    const holder = steps.slice(0, -1).reduce<Record<string, unknown>>((inner, step) => {
      inner[step] ??= {};
      return inner[step] as Record<string, unknown>;
    }, block);
    holder[steps.at(-1)!] = list ? [] : '';
  }
  return stringify(block).trimEnd().replaceAll(/^/gm, '  '.repeat(depth));
}

/** Where a text may stand in a file of words: blocks of keys down to the texts. */
interface Room extends Map<string, Room> {}

function unknown({ rules, words }: Parts, places: readonly TextPlace[], lang: Lang): Problem[] {
  const room: Room = new Map();
  for (const place of places) {
    place.words.map(String).reduce((inner, step) => {
      if (!inner.has(step)) inner.set(step, new Map());
      return inner.get(step)!;
    }, room);
  }
  return outside(words[lang], words[lang].value ?? {}, room, [], rules.placeOf([]).file);
}

function outside(words: Written, value: unknown, room: Room, path: Path, rules: string): Problem[] {
  if (room.size === 0 || value === null) return [];
  if (!isBlock(value)) return [notABlock(words, path)];
  return Object.entries(value).flatMap(([key, inner]): Problem[] => {
    const next = room.get(key);
    if (next) return outside(words, inner, next, [...path, key], rules);
    const known = [...room.keys()];
    return [
      {
        ...words.placeOf([...path, key]),
        code: 'words-unknown',
        details: { key, rules, nearest: nearest(key, known) ?? '', known: shortList(known) },
      },
    ];
  });
}

function notABlock(words: Written, path: Path): Problem {
  return {
    ...words.placeOf(path),
    code: 'value-type',
    details: {
      key: String(path.at(-1) ?? 'ce fichier'),
      expected: 'un bloc de clés',
      received: 'un texte',
      example: '« clé: { … } »',
    },
  };
}

const trail = (path: Path) => path.map(String).join(' › ');

/** Ids as a sentence lists them: not all of them where they are many. */
export function shortList(known: readonly string[]): string {
  return known.length > 25 ? `${known.slice(0, 25).join(', ')}, … (${known.length} en tout)` : known.join(', ');
}
