import { stemmer } from '@orama/stemmers/french';
import type { Lang } from '../vocabulary/languages.ts';

/** A word as it was typed, and what stands for all its forms. */
export interface Word {
  typed: string;
  stem: string;
}

/** The stemmer of each language. */
const STEMMERS: Record<Lang, (word: string) => string> = { fr: french };

/** Spellings that sound alike in French, in the order in which they are made one. */
const SOUNDS: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/^h/g, ''],
  [/c(?=[eiy])/g, 's'],
  [/qu|ck|q|k/g, 'c'],
  [/eau|au/g, 'o'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/(\D)\1+/g, '$1'],
];

const LONGEST = 8;

const known = new Map<string, string>();

/** The words of a text that say something, in order: capitals, accents, elisions, hyphens and endings forgiven. */
export function wordsOf(text: string, ignored: ReadonlySet<string>, lang: Lang): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].flatMap(([typed]) => {
    const plain = folded(typed);
    return ignored.has(plain) ? [] : [{ typed, stem: stemOf(plain, lang) }];
  });
}

/** Each stem with the one after it. */
export function pairsOf(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, index) => `${stems[index]!} ${stem}`);
}

/** Turns expressions into stems with spaces between, each once. */
export function stemsWithout(ignored: readonly string[], lang: Lang): (texts: readonly string[]) => string[] {
  const passed = new Set(ignored.map(folded));
  const line = (text: string) =>
    wordsOf(text, passed, lang)
      .map(({ stem }) => stem)
      .join(' ');
  return (texts) => [...new Set(texts.map(line))].filter(Boolean);
}

/** A word without capitals and accents. */
export function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

function stemOf(plain: string, lang: Lang): string {
  const key = `${lang}/${plain}`;
  if (!known.has(key)) known.set(key, STEMMERS[lang](plain));
  return known.get(key)!;
}

/** Without its accent a participle in -ée looks like another word: it counts as the one in -é. */
function french(plain: string): string {
  return asHeard(stemmer(plain.replace(/ees?$/, 'e').replace(/[cs]ion(s?)$/, 'tion$1')));
}

/** A stem as it sounds, so that most of the ways to misspell it are one, cut where it is long enough to be known. */
function asHeard(stem: string): string {
  return SOUNDS.reduce((heard, [spelt, sound]) => heard.replace(spelt, sound), stem).slice(0, LONGEST);
}
