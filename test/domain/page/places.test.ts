import { expect, test } from 'vitest';
import { homeAddress, placeAddress, roleAddress, servicePath } from '../../../src/domain/page/places.ts';
import { small } from '../../rules/small-rules.ts';

test('places, homes, roles and services stand where the lists of pages say', () => {
  expect([
    placeAddress(small, 'contract', 'fr'),
    placeAddress(small, 'hours', 'fr'),
    homeAddress(small, 'levels', 'fr'),
    roleAddress(small, 'accueil', 'fr'),
    servicePath(small, 'revision'),
  ]).toEqual(['/contrat/', '/contacts/#heures', '/contrat/niveaux/', '/contacts/accueil/', 'contrat/revision']);
});
