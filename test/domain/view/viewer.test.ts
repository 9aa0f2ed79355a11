import { describe, expect, test } from 'vitest';
import { fieldView, viewer } from '../../../src/domain/view/viewer.ts';
import { small, words } from '../../rules/small-rules.ts';

const view = viewer(small, words.coverage, 'fr');
const field = (id: string) =>
  fieldView(
    small.requests.fields.find((one) => one.id === id)!,
    small,
    { ...words.coverage, dash: ' - ' },
    'fr',
  );

describe('what is shown of the rules', () => {
  test('a statement leads to the page that explains it', () => {
    expect(view.clauseById('niveau-1-inclus')).toMatchObject({
      status: 'stated',
      sources: ['S1'],
      href: '/contrat/niveaux/#niveau-1-inclus',
    });
    expect(view.clauseById('conseil-photo').href).toBeUndefined();
  });

  test('a value is a word of the vocabulary, or a role with its page', () => {
    const grounds = { status: 'stated' as const, sources: ['S1'] };
    expect(view.place('handler', { is: 'open', ...grounds })).toEqual({
      is: 'open',
      word: small.vocabulary.handler.open.fr,
      ...grounds,
    });
    expect(view.place('handler', { is: 'mecaniciens', ...grounds })).toMatchObject({
      word: 'Mécaniciens',
      href: '/contacts/mecaniciens/',
    });
  });

  test('a field for the criticality offers the grades with their meaning', () => {
    expect(field('urgence').choices).toEqual([
      { value: 'Urgente', text: 'Urgente - On ne peut plus rouler.' },
      { value: 'Calme', text: 'Calme - On roule encore.' },
    ]);
    expect(field('recit')).not.toHaveProperty('choices');
  });
});
