import type { z } from 'astro/zod';
import type { Lang } from '../vocabulary/languages.ts';
import { isWritten, languagesOf, parityProblems, type Parts } from './parity.ts';
import type { Problem } from './problems.ts';
import { valueAt, type Written } from './read.ts';
import { textPlaces, type TextPlace } from './text-places.ts';

/** Rules with their words in place, and what the words have too little or too much. */
export function withWords(schema: z.ZodType, parts: Parts): { written: Written; problems: Problem[] } {
  const places = textPlaces(schema, parts.rules.value);
  return {
    written: { value: joined(parts, places), placeOf: placesOf(parts, places) },
    problems: parityProblems(parts, places),
  };
}

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
