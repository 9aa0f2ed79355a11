import { expect, test } from 'vitest';
import {
  coverageAddress,
  finderAddress,
  isIndexed,
  languageOf,
  page,
  sourceAddress,
} from '../../../src/domain/page/addresses.ts';

test('pages of the source language stand at the root', () => {
  expect([
    page('fr', ''),
    page('fr', 'contrat/niveaux'),
    coverageAddress('fr', ['a', 'b']),
    finderAddress('fr', []),
  ]).toEqual(['/', '/contrat/niveaux/', '/couverture/a/b/', '/contact/']);
  expect(sourceAddress('fr', 'S1')).toBe('/sources/#S1');
});

test.each([
  ['/', 'fr'],
  ['/contrat/', 'fr'],
  ['/xx/contrat/', undefined],
])('%s is in %s', (pathname, lang) => expect(languageOf(pathname)).toBe(lang));

test.each([
  ['/couverture/', true],
  ['/couverture/frein/', true],
  ['/couverture/frein/standard/', false],
  ['/contact/freins/attente/', false],
  ['/contrat/niveaux/', true],
])('search engines get %s: %s', (pathname, indexed) => expect(isIndexed(pathname)).toBe(indexed));
