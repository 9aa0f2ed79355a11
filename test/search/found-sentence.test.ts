import { expect, test } from 'vitest';
import { foundSentence } from '../../src/search/found-sentence.ts';

const WORDS = { none: 'Rien pour « [TERM] »', one: '[COUNT] page pour « [TERM] »', many: '[COUNT] pages : [TERM]' };

test.each([
  [0, ' frein ', 'Rien pour « frein »'],
  [1, 'frein', '1 page pour « frein »'],
  [12, 'frein', '12 pages : frein'],
  [2, '$& [COUNT]', '2 pages : $& [COUNT]'],
])('%i results for %s', (count, query, says) => expect(foundSentence(WORDS, count, query)).toBe(says));
