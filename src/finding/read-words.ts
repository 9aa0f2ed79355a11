import type MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import type { Lang } from '../vocabulary/languages.ts';
import { folded, stemsWithout, wordsOf, type Word } from './stems.ts';

/**
 * A word of a text, and what the index makes of it; nothing for a word it does not know, which then counts for
 * nothing.
 */
export interface Read extends Word {
  understood?: Understood;
}

/** A word as the index knows it. */
export interface Understood {
  stem: string;
  query: Query;
  terms: string[];
}

/** Terms are made before: the engine takes them as they are. */
export const AS_GIVEN = { tokenize: (term: string) => [term], processTerm: (term: string) => term };

/** How much a word with a typing error, or only begun, counts beside the same word in full. */
const NEAR = 0.45;
/** Words shorter than this have no typing errors: one letter would make another word of them. */
const LEAST_FUZZY = 5;
const LEAST_TWICE_FUZZY = 10;
const LEAST_BEGUN = 3;
/** What an article or a pronoun leaves before a vowel, run together with the word behind it: "lunite", "quil". */
const ELIDED = /^(?:[cdjlmnst]|qu)(?=[aehiouy])/;

/** Reads a text as the index knows its words; `typing`: whether the last one may be unfinished. */
export function reader(index: MiniSearch, boost: Record<string, number>, ignored: readonly string[], lang: Lang) {
  const passed = new Set(ignored.map(folded));
  const stemsOf = stemsWithout([], lang);
  const stemOf = (word: string) => stemsOf([word])[0] ?? '';
  const passedStems = new Set(ignored.map(stemOf));
  const less = Object.fromEntries(Object.entries(boost).map(([field, value]) => [field, value * NEAR]));
  const holds = (stem: string) => termsIn(index, { queries: [stem] }).includes(stem);

  /** The word itself, or without what is run together with it; nothing where it turns out to say nothing. */
  const apart = (word: Word, last: boolean): Word[] => {
    if (holds(word.stem)) return [word];
    const bare = folded(word.typed).replace(ELIDED, '');
    if (passed.has(bare) || (!last && passedStems.has(word.stem))) return [];
    const stem = stemOf(bare);
    return holds(stem) ? [{ ...word, stem }] : [word];
  };
  const understood = ({ typed, stem }: Word, begun: boolean): Understood | undefined => {
    if (holds(stem)) return { stem, query: stem, terms: [stem] };
    const near = termsIn(index, {
      queries: [stem],
      fuzzy: editsIn(typed),
      prefix: begun && typed.length >= LEAST_BEGUN,
    });
    // Whoever mistypes a word gets its first letter right: another one is another word.
    const terms = near.filter((term) => !term.includes(' ') && term[0] === stem[0]);
    if (terms.length === 0) return undefined;
    return { stem: terms[0]!, query: { combineWith: 'OR', queries: terms, boost: less }, terms };
  };

  return (text: string, typing: boolean): Read[] => {
    const typed = wordsOf(text, passed, lang);
    const words = typed.flatMap((word, at) => apart(word, typing && at === typed.length - 1));
    return words.map((word, at) => {
      const known = understood(word, typing && at === words.length - 1);
      return { ...word, ...(known && { understood: known }) };
    });
  };
}

function editsIn({ length }: string): number | false {
  if (length < LEAST_FUZZY) return false;
  return length < LEAST_TWICE_FUZZY ? 1 : 2;
}

function termsIn(index: MiniSearch, query: Query): string[] {
  return [...new Set(index.search(query, AS_GIVEN).flatMap(({ terms }) => terms))];
}
