import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { cases } from '../../../src/schema/cases.ts';
import { caseFile } from '../../../src/domain/files/case-file.ts';

const objection = {
  title: 'Notre liste ne s’imprime plus : « erreur 5 » # urgent',
  answers: { besoin: 'erreur', objet: 'objet-inconnu' },
  expect: { covered: 'yes', level: '1', entry: 'customer-services', handler: 'customer-services' },
  why: 'La liste est standard.\nVoir le contrat.',
};

test('an objection is a golden case, read back as it was written', () => {
  const [read] = cases.parse(parse(caseFile(objection)));
  expect(read).toEqual({ ...objection, why: 'La liste est standard. Voir le contrat.' });
});

test('no free text breaks the file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (title, why) => {
      const read = parse(caseFile({ ...objection, title, why })) as { title: string; why: string }[];
      expect(read[0]!.title).toBe(title.replace(/\s+/g, ' ').trim() || '…');
      expect(read[0]!.why).toBe(why.replace(/\s+/g, ' ').trim() || '…');
    }),
    { numRuns: 1000 },
  );
});
