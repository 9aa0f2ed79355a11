import { expect, test } from 'vitest';
import { finderData } from '../../../src/domain/contact/finder-data.ts';
import { finderAt } from '../../../src/domain/contact/finder-state.ts';
import { finderTitle } from '../../../src/domain/contact/finder-title.ts';
import { small, words } from '../../rules/small-rules.ts';

const data = finderData(small, words, 'fr');
const { title, start, dash } = words.finder;

test.each([
  ['/contact/', title],
  ['/contact/freins/', `${start}${dash}Freins`],
  ['/contact/freins/attente/', `Sans réponse${dash}Freins`],
  ['/contact/pas-referent/', `${start}${dash}Je ne suis pas référent`],
])('%s is "%s"', (address, expected) => expect(finderTitle(finderAt(data, address)!, data)).toBe(expected));
