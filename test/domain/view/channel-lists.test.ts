import { expect, test } from 'vitest';
import { channelsOf, urgentChannels } from '../../../src/domain/view/channel-lists.ts';
import { small } from '../../rules/small-rules.ts';

const role = (id: string) => small.roles.find((one) => one.id === id)!;

test('a channel leads where its kind leads, and shows what a person reads', () => {
  expect(
    channelsOf(role('accueil'), small, 'fr').map(({ kind, href, shown }) => [kind, href, shown.replace(/\s/g, ' ')]),
  ).toEqual([
    ['portal', 'https://guichet.atelier.example', 'Guichet en ligne'],
    ['phone', 'tel:+41219999999', '+41 21 999 99 99'],
    ['email', 'mailto:accueil@atelier.example', 'accueil@atelier.example'],
  ]);
  expect(channelsOf(role('mecaniciens'), small, 'fr')).toEqual([]);
});

test('when all stands still there are the portal, preferred, and the phone', () => {
  expect(urgentChannels(small, 'fr').map(({ id }) => id)).toEqual(['guichet-en-ligne', 'telephone']);
});
