import { expect, test } from 'vitest';
import { lettersOf } from '../../../src/domain/view/glossary.ts';
import { small } from '../../rules/small-rules.ts';

test('words stand in the order of the alphabet, accents aside, under their letters', () => {
  const [known] = small.glossary;
  const terms = ['Zinc', 'Été', 'Essieu', 'axe'].map((term) => ({ ...known!, term: { fr: term } }));
  expect(lettersOf(terms, 'fr').map(({ letter, terms: list }) => [letter, ...list.map(({ term }) => term.fr)])).toEqual(
    [
      ['A', 'axe'],
      ['E', 'Essieu', 'Été'],
      ['Z', 'Zinc'],
    ],
  );
});
