import { describe, expect, test } from 'vitest';
import { NEED } from '../../../src/domain/model/model.ts';
import { whatChanges } from '../../../src/domain/coverage/what-changes.ts';
import { smallCheck } from './small-check.ts';

describe('what would change an outcome', () => {
  const check = smallCheck({ objet: ['standard', 'adapté'], origine: ['nous', 'patch', 'inconnue'] }, [
    { when: { objet: ['standard'], origine: ['nous', 'patch'] }, outcome: 'X' },
    { when: { origine: ['inconnue'] }, outcome: 'Y' },
    { when: { objet: ['adapté'], origine: ['nous'] }, outcome: 'X' },
    { when: { objet: ['adapté'], origine: ['patch'] }, outcome: 'Z' },
  ]);
  const found = whatChanges(check, { [NEED]: 'panne', objet: 'standard', origine: 'nous' });

  test('is every minimal change, the fewest answers first, each with the state it leads to', () => {
    expect(found.lines.map(({ ways, outcomes }) => [ways, outcomes.map(({ id }) => id)])).toEqual([
      [[{ condition: 'Si inconnue', href: '/couverture/panne/standard/inconnue/' }], ['Y']],
      [[{ condition: 'Si adapté et si patch', href: '/couverture/panne/adapté/patch/' }], ['Z']],
    ]);
    expect(found.complete).toBe(true);
  });

  test('puts the ways to the same outcomes together, and says how many questions they open', () => {
    const open = smallCheck({ objet: ['standard', 'adapté', 'modifié'], origine: ['nous', 'patch'] }, [
      { when: { objet: ['standard'] }, outcome: 'X' },
      { when: { objet: ['adapté', 'modifié'], origine: ['nous'] }, outcome: 'Y' },
      { when: { objet: ['adapté', 'modifié'], origine: ['patch'] }, outcome: 'Z' },
    ]);
    expect(whatChanges(open, { [NEED]: 'panne', objet: 'standard' }).lines).toEqual([
      {
        ways: [
          { condition: 'Si adapté', href: '/couverture/panne/adapté/' },
          { condition: 'Ou si modifié', href: '/couverture/panne/modifié/' },
        ],
        left: { least: 1, most: 1 },
        outcomes: [{ id: 'Y' }, { id: 'Z' }],
      },
    ]);
  });

  test('says so where the search was not brought to its end', () => {
    const many = Array.from({ length: 6_000 }, (_, index) => `o${index}`);
    const large = smallCheck({ objet: many }, [
      { when: { objet: many.slice(0, -1) }, outcome: 'X' },
      { when: { objet: many.slice(-1) }, outcome: 'Y' },
    ]);
    expect(whatChanges(large, { [NEED]: 'panne', objet: 'o0' })).toEqual({ lines: [], complete: false });
  });
});
