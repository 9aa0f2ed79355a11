import { describe, expect, test } from 'vitest';
import { deskFacts } from '../../../src/domain/desk/desk-hours.ts';
import { deskData, deskSentence, momentInWords } from '../../../src/domain/desk/desk-words.ts';
import { small, words } from '../../rules/small-rules.ts';

const desk = deskData(small, words.desk, 'fr');

/** Moments in Switzerland, and what the desk is said to do. */
const MOMENTS: [name: string, at: string, says: string][] = [
  ['on a working morning', '2026-11-24T08:15:00+01:00', 'Ouvert jusqu’à 12:00'],
  ['the moment it opens', '2026-11-24T08:00:00+01:00', 'Ouvert jusqu’à 12:00'],
  ['before it opens', '2026-11-24T07:59:59+01:00', 'Fermé, ouvre aujourd’hui à 08:00'],
  ['at noon sharp', '2026-11-24T12:00:00+01:00', 'Fermé à midi, rouvre aujourd’hui à 13:30'],
  ['on a Friday evening', '2026-11-27T17:00:00+01:00', 'Fermé, rouvre lundi à 08:00'],
  ['on the eve of Christmas, open', '2026-12-24T15:59:00+01:00', 'Ouvert jusqu’à 16:00'],
  [
    'on the eve of Christmas, closed early',
    '2026-12-24T16:00:00+01:00',
    'Fermé, veille de jour férié (Noël). Rouvre lundi 28 décembre à 08:00',
  ],
  [
    'on a holiday',
    '2027-01-01T10:00:00+01:00',
    'Sans doute fermé, jour férié (Nouvel An). Rouvre lundi 4 janvier à 08:00',
  ],
  [
    'on Easter Sunday, the night clocks go forward',
    '2027-03-28T01:30:00+01:00',
    'Sans doute fermé, rouvre mardi à 08:00',
  ],
  ['the night clocks go back', '2026-10-25T02:30:00+01:00', 'Sans doute fermé, rouvre demain à 08:00'],
];

describe('the hours of the desk in words', () => {
  test.each(MOMENTS)('%s', (_name, at, says) => expect(sentence(at).state).toContain(says));

  test('say that they are to be confirmed, and abroad whose clock they follow', () => {
    const [{ note: here }, { note: abroad }] = [false, true].map((away) => sentence(MOMENTS[0]![1], away)) as [
      Said,
      Said,
    ];
    expect(here).toContain(plain(words.desk.toConfirm));
    expect(here).not.toContain(plain(words.desk.swissTime));
    expect(abroad).toContain(plain(words.desk.swissTime));
  });

  test('say which day a holiday is, and whose', () => {
    expect(sentence('2027-01-01T10:00:00+01:00').note).toMatch(/^vendredi 1er janvier, canton de Berne, /);
    expect(sentence('2026-12-24T16:00:00+01:00').note).toMatch(/^vendredi 25 décembre, canton de Berne, /);
  });

  test('name the day of a reminder', () => {
    const facts = deskFacts(desk.hours, Date.parse('2026-12-24T16:30:00+01:00'));
    expect(facts.open ? '' : plain(momentInWords(facts.opens, desk))).toBe('lundi à 08:00');
  });
});

type Said = ReturnType<typeof sentence>;

function sentence(at: string, abroad = false): { state: string; note: string } {
  const { state, note } = deskSentence(deskFacts(desk.hours, Date.parse(at)), desk, abroad);
  return { state: plain(state), note: plain(note) };
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
