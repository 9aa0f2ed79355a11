import { expect, test } from 'vitest';
import { needOf, statementOf } from '../../src/components/by-id.ts';

test('a page finds what it names by its id', () => {
  expect(needOf('frein').id).toBe('frein');
  expect(statementOf('accueil-recoit').status).toBe('stated');
});

test('an unknown id stops with a sentence that says where to look, and what is near', () => {
  expect(() => needOf('freins')).toThrow(
    'Aucun besoin ne porte l’identifiant « freins ». Voyez needs.yaml, par exemple : frein.',
  );
  expect(() => statementOf('zzz')).toThrow('« zzz ». Voyez un fichier de content/framework.');
});
