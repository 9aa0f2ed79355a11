import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailAddress, requestText, stillMissing } from '../../../src/domain/files/request-text.ts';

const written = [
  { label: 'Sujet', value: 'Erreur à la confirmation' },
  { label: 'Version', value: ' ' },
];

describe('request text', () => {
  test('keeps a place for what is not written yet, and ends with what the check found', () => {
    expect(requestText(written, [{ label: 'Réponse', value: 'Inclus, niveau 1' }], ' : ')).toBe(
      'Sujet : Erreur à la confirmation\nVersion : ……\n\nRéponse : Inclus, niveau 1',
    );
  });

  test('names what is still missing', () => expect(stillMissing(written)).toEqual(['Version']));

  test('gives an address that mail programs read back, or none where they would cut it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (subject, text) => {
          const address = mailAddress('mailto:a@exemple.ch', subject, text);
          if (address === undefined) return;
          const { searchParams } = new URL(address);
          expect(searchParams.get('subject')).toBe(subject);
          expect(searchParams.get('body')).toBe(text.replace(/\n/g, '\r\n'));
        },
      ),
      { numRuns: 1000 },
    );
    expect(mailAddress('mailto:a@exemple.ch', 'a', 'é'.repeat(1000))).toBeUndefined();
  });
});
