import { expect, test } from 'vitest';
import { headingIds } from '../../src/finish/heading-ids.ts';

interface Heading {
  properties: Record<string, string>;
  text: string;
}

/** Runs the plugin over the headings of a page, and gives their ids. */
function idsOf(headings: Heading[]): (string | undefined)[] {
  const plugin = (headingIds as unknown as () => { element: { visit: (node: Heading, context: object) => void } })();
  const context = {
    textContent: ({ text }: Heading) => text,
    setProperty: ({ properties }: Heading, key: string, value: string) => Object.assign(properties, { [key]: value }),
  };
  for (const heading of headings) plugin.element.visit(heading, context);
  return headings.map(({ properties }) => properties['id']);
}

test('headings get ids without accents, numbered where two read alike, their own where they have one', () => {
  expect(
    idsOf([
      { properties: {}, text: 'Heures d’ouverture' },
      { properties: {}, text: 'À l’été' },
      { properties: {}, text: 'Heures d’ouverture' },
      { properties: { id: 'mien' }, text: 'Autre' },
    ]),
  ).toEqual(['heures-douverture', 'a-lete', 'heures-douverture-2', 'mien']);
});

test('a page starts anew', () => {
  expect([idsOf([{ properties: {}, text: 'Un' }]), idsOf([{ properties: {}, text: 'Un' }])]).toEqual([['un'], ['un']]);
});
