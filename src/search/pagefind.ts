import { onHost } from '../domain/page/base.ts';
import { slug } from '../domain/text/slug.ts';

/** A page that search found, with what the page told it; a need answers by its verdict and has no excerpt. */
export interface Hit {
  url: string;
  title: string;
  kind: string;
  about: string;
  excerpt: string;
  verdicts: { mark?: string; text: string }[];
}

interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}
interface Result {
  id: string;
  score: number;
  data: () => Promise<Fragment>;
}
interface Index {
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: Result[] }>;
}
interface Library {
  createInstance: (options: { noWorker: boolean }) => Index;
}

/** A page that answers far less well than the best one is left out, so that the count says what is shown. */
const LEAST_SHARE = 0.2;
const MOST_HITS = 30;
const FEW = 3;
const ADDRESS = onHost('/pagefind/pagefind.js');

let index: Promise<Index> | undefined;

/**
 * Loads the index once, without a worker, which would load the library a second time;
 * fails where it was not built or cannot be reached, and may be tried again.
 */
function loaded(): Promise<Index> {
  index ??= (import(/* @vite-ignore */ ADDRESS) as Promise<Library>).then(async ({ createInstance }) => {
    const made = createInstance({ noWorker: true });
    await made.init();
    return made;
  });
  index.catch(() => {
    index = undefined;
  });
  return index;
}

/**
 * The pages that hold the words of a query, best first; where next to none holds all and no need does,
 * also those that hold most of them.
 */
export async function find(query: string): Promise<Hit[]> {
  const pagefind = await loaded();
  const whole = await read((await pagefind.search(query)).results);
  const answered = whole.length >= FEW || whole.some(({ meta }) => meta['verdicts'] !== undefined);
  const fragments = answered ? whole : [...whole, ...(await read(await byWord(pagefind, query)))];
  return distinct(fragments.toSorted((a, b) => wordRank(a, query) - wordRank(b, query)).map(hitOf));
}

/** What the results say, without those far behind the best. */
function read(results: readonly Result[]): Promise<Fragment[]> {
  const best = Math.max(...results.map(({ score }) => score));
  return Promise.all(
    results
      .filter(({ score }) => score >= best * LEAST_SHARE)
      .slice(0, MOST_HITS)
      .map((result) => result.data()),
  );
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
    url,
    excerpt: meta['verdicts'] === undefined ? excerpt : '',
    title: meta['title'] ?? url,
    kind: meta['kind'] ?? '',
    about: meta['about'] ?? '',
    verdicts: meta['verdicts'] ? (JSON.parse(meta['verdicts']) as Hit['verdicts']) : [],
  };
}

function distinct(hits: readonly Hit[]): Hit[] {
  return [...new Map(hits.map((hit) => [hit.url, hit])).values()];
}
