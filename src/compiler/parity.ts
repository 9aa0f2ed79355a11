import { stringify } from 'yaml';
import type { Lang } from '../vocabulary/languages.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { isBlock, valueAt, type Path, type Written } from './read.ts';
import type { TextPlace } from './text-places.ts';
import { shortList } from './wording.ts';

/** What was written of one file of rules: the rules, and the words in each language. */
export interface Parts {
  rules: Written;
  words: Record<Lang, Written>;
}

/** The texts that stand in the rules, that a language has not, or that belong to nothing. */
export function parityProblems(parts: Parts, places: readonly TextPlace[]): Problem[] {
  return [
    ...misplaced(parts, places),
    ...languagesOf(parts).flatMap((lang) => [...missing(parts, places, lang), ...unknown(parts, places, lang)]),
  ];
}

/** The languages of some words, the source first. */
export const languagesOf = ({ words }: Parts) => Object.keys(words) as [Lang, ...Lang[]];

/** Whether a text has to be there: one that may be left out is there as soon as one language has it. */
export function isWritten(parts: Parts, { words: path, optional }: TextPlace): boolean {
  return !optional || languagesOf(parts).some((lang) => has(parts.words[lang], path));
}

const has = ({ value }: Written, path: Path) => (valueAt(value, path) ?? null) !== null;

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
      const next = isBlock(inner[step]) ? inner[step] : {};
      inner[step] = next;
      return next;
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
