import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { Lang } from '../vocabulary/languages.ts';
import type { NeedEntry, NeedSearch } from './need-search.ts';
import { needIndex } from './need-index.ts';
import { AS_GIVEN, reader, type Read, type Understood } from './read-words.ts';
import { pairsOf, stemsWithout, wordsOf, type Word } from './stems.ts';

/**
 * An entry that a text found; `words`: those of the text that led to it;
 * `told`: the address where an answer that the text tells is chosen.
 */
export interface Hit {
  entry: NeedEntry;
  score: number;
  words: string[];
  told?: NeedEntry['told'][number];
}

/** What a text found, best first; `sure`: whether the best fits the text well enough to be shown as its answer. */
export interface Found {
  hits: Hit[];
  sure: boolean;
}

/** Finds the needs that a text speaks of; `typing`: whether its last word may be unfinished. */
export type FindNeeds = (text: string, typing?: boolean) => Found;

/** How much a term counts by where it stands. */
const BOOST = { words: 1, parts: 0.35, label: 0.8, example: 0.5 };
/** How much a word that many needs share counts beside one that few have. */
const COMMON = 0.5;
const BM25 = { k: 1.2, b: 0.3, d: 0.5 };
/** A hit is more than a guess with this score, this share of known words, and this far before the next one. */
const SURE = { score: 22, share: 0.75, ahead: 1.2 };
const NONE: ReadonlySet<string> = new Set();

/** Makes the search ready. */
export function needFinder({ entries, ignored, common, answers }: NeedSearch, lang: Lang): FindNeeds {
  const index = needIndex(entries, stemsWithout(ignored, lang));
  const read = reader(index, BOOST, ignored, lang);
  const shared = new Set(common);
  return (text, typing = false) => {
    const words = read(text, typing);
    const results = search(
      index,
      words.flatMap(({ understood }) => understood ?? []),
      shared,
    );
    const told = answers.filter(({ stems }) => holds(wordsOf(text, NONE, lang), stems)).map(({ option }) => option);
    const known = words.filter(({ understood }) => understood).length / words.length;
    return {
      hits: results.map((result) => hitOf(result, entries, words, told)),
      sure: isSure(results, known) || isExpression(index, words, results[0]),
    };
  };
}

function search(index: MiniSearch, read: readonly Understood[], common: ReadonlySet<string>): SearchResult[] {
  if (read.length === 0) return [];
  const pairs = pairsOf(read.map(({ stem }) => stem));
  return index.search(
    { combineWith: 'OR', queries: [...read.map(({ query }) => query), ...pairs] },
    { boost: BOOST, boostTerm: (term) => (common.has(term) ? COMMON : 1), bm25: BM25, ...AS_GIVEN },
  );
}

function hitOf(
  { id, score, terms }: SearchResult,
  entries: readonly NeedEntry[],
  words: readonly Read[],
  told: readonly string[],
): Hit {
  const entry = entries[id as number]!;
  const matched = words.filter(({ understood }) => understood?.terms.some((term) => terms.includes(term)));
  const answer = entry.told.find(({ option }) => told.includes(option));
  return { entry, score, words: [...new Set(matched.map(({ typed }) => typed))], ...(answer && { told: answer }) };
}

function isSure([best, next]: readonly SearchResult[], known: number): boolean {
  if (!best || best.score < SURE.score || known < SURE.share) return false;
  return !next || best.score >= next.score * SURE.ahead;
}

/** Whether some words are, one after the other, everyday words or the label of the best entry and of no other. */
function isExpression(index: MiniSearch, words: readonly Read[], best: SearchResult | undefined): boolean {
  const stems = words.map(({ stem }) => stem);
  const queries = stems.length === 1 ? stems : pairsOf(stems);
  const owners = index.search({ combineWith: 'AND', queries }, { fields: ['words', 'label'], ...AS_GIVEN });
  return queries.length > 0 && owners.length === 1 && owners[0]!.id === best?.id;
}

/** Whether some words hold one of these expressions as a whole. */
function holds(words: readonly Word[], expressions: readonly string[]): boolean {
  const text = ` ${words.map(({ stem }) => stem).join(' ')} `;
  return expressions.some((expression) => text.includes(` ${expression} `));
}
