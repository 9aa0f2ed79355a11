import { expect, test } from 'vitest';
import { runs, weekLines } from '../../../src/domain/desk/week.ts';
import { small, words } from '../../rules/small-rules.ts';

test('days that follow each other stand together, in the order of the week', () => {
  expect(runs(['friday', 'monday', 'tuesday'])).toEqual([['monday', 'tuesday'], ['friday']]);
  expect(runs([])).toEqual([]);
});

test('a week has every day once, those without hours last', () => {
  const lines = weekLines(small, { ...words.finder, dash: '-' }, 'fr');
  expect(lines.map(({ first, last, count, spans }) => [first, last, count, spans])).toEqual([
    ['lundi', 'jeudi', 4, ['08:00-12:00', '13:30-18:00']],
    ['vendredi', 'vendredi', 1, ['08:00-12:00', '13:30-17:00']],
    ['samedi', 'dimanche', 2, []],
  ]);
});
