import { describe, expect, test } from 'vitest';
import { pairsOf, wordsOf } from '../../src/finding/stems.ts';

const stems = (text: string, ignored: readonly string[] = []) =>
  wordsOf(text, new Set(ignored), 'fr').map(({ stem }) => stem);

describe('words', () => {
  test.each([
    ['accents and capitals', 'PARAMÉTRAGE', 'parametrage'],
    ['a plural', 'factures', 'facture'],
    ['a participle with and without its accent', 'supprimée', 'supprime'],
    ['its plural', 'supprimées', 'supprimer'],
    ['hyphens', 'mise-à-jour', 'mise à jour'],
    ['apostrophes of both kinds', 'l’export', "l'export"],
    ['letters joined', 'cœur', 'coeur'],
  ])('forgive %s', (_name, one, other) => {
    expect(stems(one)).toEqual(stems(other));
  });

  test('are split at an elision, and those without weight left out', () => {
    expect(wordsOf("L'export d'articles", new Set(['l', 'd']), 'fr').map(({ typed }) => typed)).toEqual([
      'export',
      'articles',
    ]);
  });

  test('count with the word after them too', () => {
    expect(pairsOf(['base', 'test', 'lent'])).toEqual(['base test', 'test lent']);
    expect(pairsOf([])).toEqual([]);
  });
});
