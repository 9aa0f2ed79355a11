import { describe, expect, test } from 'vitest';
import { needFinder } from '../../src/finding/find-needs.ts';
import { needSearch } from '../../src/finding/need-search.ts';
import { small, words } from '../rules/small-rules.ts';

const find = needFinder(needSearch(small, words.coverage, 'fr'), 'fr');
const first = (text: string, typing = false) => find(text, typing).hits[0]?.entry.id;

describe('the need search', () => {
  test.each([
    ['an everyday word', 'ça grince', 'frein'],
    ['an expression', 'elle ne tourne pas rond', 'roue'],
    ['the words of the label', 'Mon frein ne freine plus', 'frein'],
    ['one typing error in a long word', 'ma roue est voillée', 'roue'],
    ['no accents, capitals', 'ROUE VOILEE', 'roue'],
    ['a direction', 'vos horaires', 'ouverture'],
  ])('finds by %s', (_name, text, wanted) => {
    expect(first(text)).toBe(wanted);
  });

  test('finds by a word only begun while someone types, not once it stands', () => {
    expect(first('grin', true)).toBe('frein');
    expect(first('grin')).toBeUndefined();
  });

  test('ignores a word that nothing knows, whatever its first letters', () => {
    expect(find('grinçouille').hits).toEqual([]);
    expect(find('frigo xylophone').hits).toEqual([]);
    expect(find('').hits).toEqual([]);
    expect(find('grince xylophone').hits[0]!.words).toEqual(['grince']);
  });

  test('is sure of an expression that is one need’s alone, never of a text it knows little of', () => {
    expect(find('horaires').sure).toBe(true);
    expect(find('grince alors que mon cousin dort profondément').sure).toBe(false);
    expect(find('xylophone').sure).toBe(false);
  });

  test('says which words led to a need', () => {
    expect(find('Le frein de ma roue grince').hits.find(({ entry }) => entry.id === 'frein')!.words).toEqual([
      'frein',
      'grince',
    ]);
  });

  test('opens a need with the answer that a text tells plainly, and no other', () => {
    const [told] = find('mon frein sur mesure ne freine plus').hits;
    expect(told!.told?.href).toBe('/couverture/frein/special/');
    expect(find('mon frein ne freine plus').hits[0]!.told).toBeUndefined();
  });

  test('shows no verdict without how sure it is', () => {
    const { entries } = needSearch(small, words.coverage, 'fr');
    for (const { id, signs } of entries) {
      const outcomes = small.table.rows
        .filter(({ when }) => when['besoin']?.includes(id))
        .map(({ outcome }) => outcome);
      const doubtful = outcomes.some((outcome) =>
        small.outcomes[outcome]!.items.some(({ covered }) => covered.status === 'to-confirm' && covered.is !== 'n/a'),
      );
      expect(
        signs.some(({ doubts }) => doubts.some(({ mark }) => mark === 'conf')),
        id,
      ).toBe(doubtful);
    }
  });
});
