import { expect, test } from 'vitest';
import { dateInWords } from '../../../src/domain/text/date.ts';

test.each([
  ['fr-CH', '2027-01-01', '1er janvier 2027'],
  ['fr-CH', '2027-01-11', '11 janvier 2027'],
  ['de-CH', '2027-01-01', '1. Januar 2027'],
])('%s says %s as %s', (locale, day, said) => {
  expect(dateInWords(new Date(day), locale, { dateStyle: 'long' })).toBe(said);
});
