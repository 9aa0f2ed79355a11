import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CARD_LINES,
  CARD_VERSION,
  cardChanges,
  cardFile,
  LARGEST_CARD_FILE,
  readCardFile,
} from '../../../src/domain/files/card-file.ts';

const ids = [...CARD_LINES.keys()];
const lines = {
  contrat: 'PC-2024-0815',
  cam: 'Noémie Aebischer',
  'key-user-2-nom': 'Jean « Jo » d’Amico',
  'note-3': 'Réception : poste 12',
};

/** A file with these parts changed. */
const file = (change: object) => JSON.stringify({ kind: 'carte-proconcept', version: CARD_VERSION, lines, ...change });

/** A file whose one line holds this. */
const holding = (line: string, value: unknown) =>
  `{"kind":"carte-proconcept","version":1,"lines":{${JSON.stringify(line)}:${JSON.stringify(value)}}}`;

describe('a card as a file', () => {
  test('is read back as it was written', () => {
    expect(readCardFile(cardFile(lines))).toEqual({ lines });
  });

  test('tells its kind and its version, and holds only what is written, in the order of the card', () => {
    const text = cardFile({ 'note-3': ' deux\n mots ', cam: '', contrat: '12', ailleurs: 'perdu' });
    expect(JSON.parse(text)).toEqual({
      kind: 'carte-proconcept',
      version: 1,
      lines: { contrat: '12', 'note-3': 'deux mots' },
    });
    expect(text.indexOf('contrat')).toBeLessThan(text.indexOf('note-3'));
  });

  test('is never too large, whatever is written', () => {
    const full = Object.fromEntries(ids.map((id) => [id, '\u{10FFFF}'.repeat(CARD_LINES.get(id)! / 2)]));
    expect(readCardFile(cardFile(full))).toEqual({ lines: full });
    expect(Buffer.byteLength(cardFile(full))).toBeLessThan(LARGEST_CARD_FILE);
  });

  test('no free text breaks it', () => {
    const any = fc.dictionary(fc.constantFrom(...ids), fc.string({ unit: 'binary', maxLength: 15 }));
    fc.assert(
      fc.property(any, (written) => {
        const read = readCardFile(cardFile(written));
        const expected = Object.entries(written)
          .map(([id, value]) => [id, value.replace(/[\s\p{Cc}]+/gu, ' ').trim()])
          .filter(([, value]) => value !== '');
        expect(read).toEqual({ lines: Object.fromEntries(expected) as object });
      }),
      { numRuns: 500 },
    );
  });

  test('markup in it stays text, a byte order mark is passed over', () => {
    const markup = '<img src=x onerror=alert(1)>';
    expect(readCardFile(`\uFEFF${holding('cam', markup)}`)).toEqual({ lines: { cam: markup } });
  });
});

describe('a file that is no card is told as such', () => {
  test.each([
    ['nothing', '', 'not-json'],
    ['half a file', cardFile(lines).slice(0, 80), 'not-json'],
    ['a page', '<!doctype html><p>', 'not-json'],
    ['a number', '12', 'other-file'],
    ['no value', 'null', 'other-file'],
    ['a list', '[]', 'other-file'],
    ['another kind', file({ kind: 'package-lock' }), 'other-file'],
    ['no kind', JSON.stringify(lines), 'other-file'],
    ['a version in words', file({ version: 'un' }), 'other-file'],
    ['a version in parts', file({ version: 1.5 }), 'other-file'],
    ['a version before the first', file({ version: 0 }), 'other-file'],
    ['no lines', file({ lines: undefined }), 'other-file'],
    ['lines as a list', file({ lines: ['a'] }), 'other-file'],
  ])('%s', (_name, text, code) => {
    expect(readCardFile(text)).toEqual({ fault: { code } });
  });

  test('a newer version, whatever it holds', () => {
    expect(readCardFile(file({ version: 2, lines: 'autrement' }))).toEqual({
      fault: { code: 'newer-version', version: 2 },
    });
  });

  test.each([
    ['a number', 41],
    ['a truth', true],
    ['nothing', null],
    ['a list', ['a']],
    ['an object', { a: 'b' }],
  ])('%s where a text stands', (_name, value) => {
    expect(readCardFile(holding('cam', value))).toEqual({ fault: { code: 'not-text', line: 'cam' } });
  });

  test.each(['inconnu', '__proto__', 'constructor', ''])('a line that the card does not have: "%s"', (line) => {
    expect(readCardFile(holding(line, 'x'))).toEqual({ fault: { code: 'unknown-line', line } });
  });

  test('a line that is too long for the paper, by one character', () => {
    const longest = CARD_LINES.get('contrat')!;
    expect(readCardFile(holding('contrat', 'x'.repeat(longest)))).toHaveProperty('lines');
    expect(readCardFile(holding('contrat', 'x'.repeat(longest + 1)))).toEqual({
      fault: { code: 'too-long', line: 'contrat', length: longest + 1, longest },
    });
  });

  test('anything else, without ever throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readCardFile(text)).toHaveProperty('fault');
      }),
      { numRuns: 500 },
    );
  });
});

test('what a file would change is listed in the order of the card, and only that', () => {
  expect(
    cardChanges({ contrat: '12', cam: 'A', 'note-1': 'x' }, { contrat: '12', cam: 'B', 'key-user-1-nom': 'N' }),
  ).toEqual([
    { line: 'cam', from: 'A', to: 'B' },
    { line: 'key-user-1-nom', from: '', to: 'N' },
    { line: 'note-1', from: 'x', to: '' },
  ]);
});
