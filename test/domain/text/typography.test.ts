import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { french, numeral, setSpaces, typeset, withinSentence } from '../../../src/domain/text/typography.ts';

const N = '\u202f';
const B = '\u00a0';

describe('French typography', () => {
  test.each([
    ['Que faire ?', `Que faire${N}?`],
    ['Attention ! Lisez ceci ; puis cela : rien.', `Attention${N}! Lisez ceci${N}; puis cela${N}: rien.`],
    ['le « cadre » de S1', `le «${N}cadre${N}» de S1`],
    ["l'aide d'un KeyUser", 'l’aide d’un KeyUser'],
    ['le niveau 1 et le niveau 2', `le niveau${B}1 et le niveau${B}2`],
    ['+41 21 999 99 99', `+41${B}21${B}999${B}99${B}99`],
    ['de 8 h 30 à 12 h', `de 8${B}h${B}30 à 12${B}h`],
    ['https://exemple.ch/a?b=c', 'https://exemple.ch/a?b=c'],
    ['08:00', '08:00'],
    ['sans signe', 'sans signe'],
    [' : suite d’un autre élément', `${N}: suite d’un autre élément`],
    ['avant un élément «', `avant un élément «${N}`],
  ])('%s', (typed, set) => expect(french(typed)).toBe(set));

  test('setting it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."a1 :;!?«»'’+4h\u00a0\u202f") }), (text) => {
        expect(french(french(text))).toBe(french(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('sets texts and leaves ids and addresses alone', () => {
    expect(setSpaces({ id: 'a ?', text: { fr: 'Quoi ?' }, list: [{ fr: '« oui »' }] })).toEqual({
      id: 'a ?',
      text: { fr: `Quoi${N}?` },
      list: [{ fr: `«${N}oui${N}»` }],
    });
  });
});

test.each([
  [7879, `7${N}879`],
  [1234567, `1${N}234${N}567`],
  [608, '608'],
  [0, '0'],
  [1.125, '1,1'],
])('%s is written %s', (value, written) => {
  expect(numeral(value, 'fr-CH')).toBe(written);
});

test('a language without rules of its own is left as it is written', () => {
  expect(typeset('Was tun ?', 'de' as 'fr')).toBe('Was tun ?');
  expect(typeset('Que faire ?', 'fr')).toBe(`Que faire${N}?`);
});

test.each([
  ['Étapes', 'fr', 'étapes'],
  ['Version de ProConcept', 'fr', 'version de ProConcept'],
  ['Schritte', 'de', 'Schritte'],
  ['', 'fr', ''],
])('« %s » stands in a sentence of %s as « %s »', (label, lang, shown) =>
  expect(withinSentence(label, lang as 'fr')).toBe(shown),
);
