import { describe, expect, test } from 'vitest';
import { stateHead } from '../../../src/domain/page/state-head.ts';

const site = new URL('https://cadre.example');
const head = (deep: boolean, moved: boolean, from: URL | undefined = site) =>
  stateHead({ deep, moved, needAddress: '/couverture/frein/', site: from });

describe('the head of a state', () => {
  test('of a need says nothing', () => expect(head(false, false)).toEqual([]));

  test('below a need keeps search engines away, and names the need', () => {
    expect(head(true, false).map(({ attrs }) => attrs)).toEqual([
      { name: 'robots', content: 'noindex' },
      { rel: 'canonical', href: 'https://cadre.example/couverture/frein/' },
    ]);
  });

  test('of a need that moved leads there', () => {
    expect(head(false, true).map(({ attrs }) => attrs)).toContainEqual({
      'http-equiv': 'refresh',
      content: '0; url=/couverture/frein/',
    });
  });

  test('names no canonical address where the site has none', () => {
    expect(stateHead({ deep: true, moved: false, needAddress: '/x/', site: undefined })).toHaveLength(1);
  });
});
