import { beforeEach, describe, expect, test, vi } from 'vitest';
import { find } from '../../src/search/pagefind.ts';

interface Page {
  url: string;
  score?: number;
  meta?: Record<string, string>;
}

/** What the index answers to each query. */
const answers: Record<string, Page[]> = {};

vi.mock('/pagefind/pagefind.js', () => ({
  createInstance: () => ({
    init: () => Promise.resolve(),
    search: (term: string) =>
      Promise.resolve({
        results: (answers[term] ?? []).map(({ url, score = 1, meta = {} }) => ({
          id: url,
          score,
          data: () => Promise.resolve({ url, excerpt: `<mark>${term}</mark>`, meta }),
        })),
      }),
  }),
}));

beforeEach(() => {
  for (const term of Object.keys(answers)) delete answers[term];
});

const urls = async (query: string) => (await find(query)).map(({ url }) => url);
const need = (words: string) => ({ words, verdicts: '[]' });

describe('search', () => {
  test('leaves out pages far behind the best one', async () => {
    answers['frein'] = [
      { url: '/a/', score: 10 },
      { url: '/b/', score: 2 },
      { url: '/c/', score: 1.9 },
    ];
    expect(await urls('frein')).toEqual(['/a/', '/b/']);
  });

  test('puts first the needs that have the query among their words, the earlier the better', async () => {
    answers['pneu'] = [
      { url: '/page/', score: 3 },
      { url: '/late/', meta: need('roue, pneu') },
      { url: '/early/', meta: need('Pneu, roue') },
    ];
    expect(await urls('pneu')).toEqual(['/early/', '/late/', '/page/']);
  });

  test('looks for each word where next to nothing holds all, most words first', async () => {
    answers['roue voilée'] = [{ url: '/both/' }];
    answers['roue'] = [{ url: '/wheel/' }, { url: '/two/' }];
    answers['voilée'] = [{ url: '/two/' }];
    expect(await urls('roue voilée')).toEqual(['/both/', '/two/', '/wheel/']);
  });

  test('does not where a need answers', async () => {
    answers['roue voilée'] = [{ url: '/need/', meta: need('') }];
    answers['roue'] = [{ url: '/wheel/' }];
    expect(await urls('roue voilée')).toEqual(['/need/']);
  });

  test('shows the verdict of a need in place of an excerpt', async () => {
    answers['cours'] = [
      { url: '/need/', meta: { verdicts: '[{"text":"Inclus"}]', title: 'Cours' } },
      { url: '/page/' },
    ];
    expect(await find('cours')).toMatchObject([
      { title: 'Cours', excerpt: '', verdicts: [{ text: 'Inclus' }] },
      { title: '/page/', excerpt: '<mark>cours</mark>', verdicts: [] },
    ]);
  });
});
