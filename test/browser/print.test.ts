import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { reachable } from '../../src/decision/asking/reachable.ts';
import { NEED } from '../../src/domain/model/model.ts';
import { statementsById } from '../../src/domain/model/statements.ts';
import { sheetsOf } from './paper.ts';
import { addressOf, visitor } from './visit.ts';

const { visit, origin } = visitor();
const model = compileRules(join(import.meta.dirname, '../..')).model!;
const answered = reachable(model.table, [NEED])
  .filter(({ walked }) => walked.next === undefined)
  .map(({ walked }) => ({ address: addressOf(walked.asked), walked }));

const version = `version ${model.organisation.framework.version} du cadre de collaboration`;
const statements = statementsById(model);
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');

test('outcomes still possible run on, no block cut', async () => {
  const page = await visit('/couverture/');
  await page.emulateMedia({ media: 'print' });
  for (const { address } of answered.filter(({ walked }) => walked.outcomes.length > 1)) {
    await page.goto(origin() + address);
    const breaks = await page.evaluate(() =>
      [...document.querySelectorAll('.verdict, .decides, .sec, section.now')].map(
        (block) => getComputedStyle(block).breakInside,
      ),
    );
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    expect(await sheetsOf(page)).toBeLessThan(3);
  }
});

describe('the printed text of', () => {
  test.each([
    ['an included', '/couverture/erreur/standard/spontane/', 'Inclus'],
    ['a billed', '/couverture/erreur/individualise/', 'Hors contrat'],
    ['a to-be-qualified', '/couverture/utilisation/geste/modifie-sans-accord/', 'À qualifier'],
    ['a need’s', '/couverture/passage-patch/', 'Facturé, en régie'],
  ])('%s outcome says answers, outcome, why, sources, address, version and day', async (_name, address, verdict) => {
    const page = await visit(address, {}, '2026-11-24T08:15:00+01:00');
    await sheetsOf(page);
    const text = await printedText(page);
    for (const words of [
      'Vos réponses',
      verdict,
      ...wordsOf(address),
      'Votre propre contrat prévaut',
      `${origin()}${address} · ${version} · 24 novembre 2026`,
    ])
      expect(text).toContain(words);
    for (const unpressable of [
      'Modifier',
      'Recommencer',
      'Ce n’est pas mon cas',
      'Vous êtes ici',
      'Apparence',
      'Préparer le texte',
    ])
      expect(text).not.toContain(unpressable);
  });

  test('an outcome without scripts says all but the day', async () => {
    const page = await visit('/couverture/erreur/individualise/', { javaScriptEnabled: false });
    expect(await sheetsOf(page)).toBe(1);
    expect(await printedText(page)).toContain(
      `${process.env['SITE_URL']}/couverture/erreur/individualise/ · ${version}`,
    );
  });

  test('an opened request without scripts is a form to fill by hand', async () => {
    const page = await visit('/couverture/erreur/individualise/', { javaScriptEnabled: false });
    await page.locator('.request summary').click();
    const text = await printedText(page);
    for (const words of [
      'Sujet',
      'Version de ProConcept',
      'Société',
      'Criticité',
      'Réponse du site : Hors contrat, niveau 2',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Copier le texte');
  });
});

/** The words of an outcome's answers, of its sentence, of its reasons and their sources. */
function wordsOf(address: string): string[] {
  const { asked, outcomes } = answered.find((one) => one.address === address)!.walked;
  const answers = asked.map(
    ({ input, answer }) =>
      model.needs.find(({ id }) => id === answer)?.label.fr ??
      model.questions.find(({ id }) => id === input)!.options.find(({ id }) => id === answer)!.label.fr,
  );
  const { sentence, why, advice } = model.outcomes[outcomes[0]!]!;
  const reasons = why.map((id) => statements.get(id)!);
  const sources = new Set(reasons.flatMap((reason) => reason.sources));
  return [
    ...answers,
    sentence.fr,
    ...reasons.map(({ text, sources: keys }) => [text.fr, ...keys].join(' ')),
    ...advice.map((id) => statements.get(id)!.text.fr),
    ...model.sources.filter(({ id }) => sources.has(id)).map(({ title }) => title.fr),
  ].map(plain);
}

/** What paper shows of a page, spaces made plain. */
async function printedText(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  return plain(await page.evaluate(() => document.body.innerText));
}
