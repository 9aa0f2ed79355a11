import { expect, test } from 'vitest';
import { statementsById } from '../../../src/domain/model/statements.ts';
import { small } from '../../rules/small-rules.ts';

test('statements are found wherever they stand; assumptions are none', () => {
  const found = statementsById(small);
  for (const id of [
    'version-du-cadre',
    'veille-de-ferie',
    'chef-freins',
    'provisoire-sentier',
    'conseil-photo',
    'point-poles',
  ])
    expect(found.get(id)?.id).toBe(id);
  expect(found.has('abonnement-actif')).toBe(false);
  expect(found.has('frein')).toBe(false);
});
