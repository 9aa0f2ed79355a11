import { expect, test } from 'vitest';
import { statementsById } from '../../../src/domain/model/statements.ts';
import { statementAddress, statementHomes } from '../../../src/domain/page/statement-homes.ts';
import { small } from '../../rules/small-rules.ts';

const homes = statementHomes(small);

test.each([
  ['of a level', 'niveau-1-inclus', '/contrat/niveaux/'],
  ['of a service', 'chutes-exclues', '/contrat/revision/'],
  ['of a role', 'accueil-recoit', '/contacts/accueil/'],
  ['of the lead of a group', 'chef-freins', '/contacts/mecaniciens/'],
  ['of a grade', 'urgence-calme', '/contrat/urgence/'],
  ['of a field', 'champ-recit', '/pratique/demande/'],
  ['of a rung that is closed', 'accueil-ferme', '/contacts/escalade/'],
  ['of a term', 'abonnement', '/pratique/mots/'],
  ['of a need', 'frein-cause-apres-examen', '/couverture/frein/'],
  ['that is open', 'point-poles', '/points-ouverts/'],
])('a statement %s', (_whose, id, address) => {
  expect(statementsById(small).has(id)).toBe(true);
  expect(statementAddress('fr', homes, id)).toBe(`${address}#${id}`);
});

test('a statement that no page explains has no home', () => expect(homes.has('pourquoi-velo')).toBe(false));
