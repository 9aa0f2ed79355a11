import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { vcardOf } from '../../../src/domain/files/vcard.ts';
import type { Model } from '../../../src/domain/model/model.ts';
import { small } from '../../rules/small-rules.ts';

const role = small.roles.find(({ id }) => id === 'accueil')!;
const PAGE = 'https://cadre.example/contacts/accueil/';

describe('a contact card', () => {
  test('reads back as version 4.0', () => {
    const card = read(vcardOf(small, role, 'fr', PAGE)!);
    const { company, product, channels } = small.organisation;
    const address = (kind: string) => channels.find((channel) => channel.kind === kind)!.address.is;
    expect(valuesOf(card)).toEqual({
      version: ['4.0'],
      kind: ['org'],
      n: [[`${company} Accueil`, '', '', '', '']],
      fn: [`${company} Accueil`],
      org: [[company, 'Accueil']],
      tel: [`tel:${address('phone').replaceAll(' ', '-')}`],
      email: [address('email')],
      url: [address('portal')],
      categories: [product],
      note: [expect.stringContaining('à toute heure')],
    });
    expect(card.getFirstProperty('tel')!.getParameter('type')).toEqual(['work', 'voice']);
  });

  test('says what is not sure, and where the hours stand', () => {
    const note = String(read(vcardOf(small, role, 'fr', PAGE)!).getFirstPropertyValue('note')).split('\n');
    expect(note).toEqual([
      ...role.reach.map(
        ({ text, status }) =>
          text.fr.replace(/[\u00a0\u202f]/g, ' ') + (status === 'to-confirm' ? ' (à confirmer)' : ''),
      ),
      PAGE,
    ]);
  });

  test('is made for every role with a channel, and for no other', () => {
    for (const one of small.roles)
      expect(vcardOf(small, one, 'fr') !== undefined, one.id).toBe(one.channels.length > 0);
  });

  test('keeps any name and text', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\\', ';', ',', '\n', ':', '"', 'é', '🧾', 'END:VCARD'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 80,
    });
    // ical.js takes the separator after a field that ends with a backslash for an escaped one.
    const field = text.filter((value) => !value.endsWith('\\'));
    fc.assert(
      fc.property(field, field, text, (name, company, says) => {
        const card = read(
          vcardOf(
            named(company),
            { ...role, name: { fr: name }, reach: [{ ...role.reach[0]!, text: { fr: says } }] },
            'fr',
          )!,
        );
        expect(valuesOf(card)).toMatchObject({
          fn: [asRead(`${company} ${name}`)],
          org: [[kept(company), kept(name)]],
          note: [asRead(says)],
        });
      }),
      { numRuns: 300 },
    );
  });
});

/** A text as a card keeps it: plain spaces, no control characters. */
function kept(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replace(/(?![\t\n])\p{Cc}/gu, '');
}

/** The same where ical.js leaves a semicolon escaped, against RFC 6350: in values without fields. */
function asRead(text: string): string {
  return kept(text).replaceAll(';', '\\;');
}

function named(company: string): Model {
  return { ...small, organisation: { ...small.organisation, company } };
}

function read(card: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(card));
}

function valuesOf(card: ICAL.Component): Record<string, unknown[]> {
  const all: Record<string, unknown[]> = {};
  for (const property of card.getAllProperties()) (all[property.name] ??= []).push(property.getFirstValue());
  return all;
}
