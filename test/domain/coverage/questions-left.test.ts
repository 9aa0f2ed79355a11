import { expect, test } from 'vitest';
import { questionsLeft } from '../../../src/domain/coverage/questions-left.ts';
import { smallCheck } from './small-check.ts';

const { words } = smallCheck({}, []);

test.each([
  [1, 1, 'Encore 1 question'],
  [2, 2, 'Encore 2 questions'],
  [1, 2, 'Encore 1 ou 2 questions'],
  [1, 3, 'Encore 1 à 3 questions'],
])('%i to %i questions left: %s', (least, most, sentence) =>
  expect(questionsLeft({ least, most }, words)).toBe(sentence),
);
