import { slug } from '../framework/slug.ts';

/** A page that search found, with what the page told it; a need answers by its verdict and has no excerpt. */
export interface Hit { url: string; title: string; kind: string; about: string; excerpt: string; verdicts: { mark?: string; text: string }[] }

interface Fragment { url: string; excerpt: string; meta: Record<string, string> }
interface Result { id: string; score: number; data: () => Promise<Fragment> }
interface Index { init: () => Promise<void>; search: (term: string) => Promise<{ results: Result[] }> }

const MOST_HITS = 12;
const ADDRESS = '/pagefind/pagefind.js';

let index: Promise<Index> | undefined;

/** Loads the index once; fails where it was not built or cannot be reached, and may be tried again. */
function loaded(): Promise<Index> {
  index ??= (import(/* @vite-ignore */ ADDRESS) as Promise<Index>).then(async (found) => { await found.init(); return found; });
  index.catch(() => { index = undefined; });
  return index;
}

/** The pages that hold the words of a query, best first; where no page holds all, those that hold most of them. */
export async function find(query: string): Promise<Hit[]> {
  const pagefind = await loaded();
  const whole = (await pagefind.search(query)).results;
  const results = whole.length > 0 ? whole : await byWord(pagefind, query);
  const fragments = await Promise.all(results.slice(0, MOST_HITS).map((result) => result.data()));
  return distinct(fragments.toSorted((a, b) => wordRank(a, query) - wordRank(b, query)).map(hitOf));
}

async function byWord(pagefind: Index, query: string): Promise<Result[]> {
  const words = query.split(/[\s’'-]+/).filter((word) => word.length > 2);
  const found = await Promise.all(words.map(async (word) => (await pagefind.search(word)).results));
  const ranked = new Map<string, { result: Result; words: number; score: number }>();
  for (const result of found.flat()) {
    const before = ranked.get(result.id);
    ranked.set(result.id, { result, words: (before?.words ?? 0) + 1, score: (before?.score ?? 0) + result.score });
  }
  return [...ranked.values()].toSorted((a, b) => b.words - a.words || b.score - a.score).map(({ result }) => result);
}

/** Where a query stands among the everyday words of a need, the first the best; far behind where it is none of them. */
function wordRank({ meta }: Fragment, query: string): number {
  const at = (meta['words'] ?? '').split(', ').map(slug).indexOf(slug(query));
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

function hitOf({ url, excerpt, meta }: Fragment): Hit {
  return {
    url, excerpt: meta['verdicts'] === undefined ? excerpt : '', title: meta['title'] ?? url, kind: meta['kind'] ?? '', about: meta['about'] ?? '',
    verdicts: meta['verdicts'] ? JSON.parse(meta['verdicts']) as Hit['verdicts'] : [],
  };
}

function distinct(hits: readonly Hit[]): Hit[] {
  return [...new Map(hits.map((hit) => [hit.url, hit])).values()];
}
