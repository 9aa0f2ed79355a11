import { text as textOf } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { caseProblems } from '../../src/compiler/cases.ts';
import { cases } from '../../src/schema/cases.ts';
import { branching, foundAt, model, plain, silent, walkTo, words } from './live-states.ts';
import { takenOver, visitor } from './visit.ts';

const { visit } = visitor();
const ADDRESS = branching.shortOutcome;

const prepared = model.needs
  .find(({ id }) => id === branching.need)!
  .prepare.map((id) => model.requests.fields.find((field) => field.id === id)!);
const subject = prepared.find(({ takes }) => takes === 'subject')!.label.fr;
const missing = prepared.find(({ takes }) => takes === 'line')!.label.fr;

test('the text of the request follows what is written, and names what is missing', async () => {
  const page = await visit(ADDRESS);
  await page.locator('.request summary').click();
  await page.getByLabel(subject).fill('Erreur 5 à l’impression de la liste');
  const text = page.locator('.request [data-text]');
  const { colon, requestMissing } = words.coverage;
  await expect
    .poll(async () => plain(await text.innerText()))
    .toContain(plain(`${subject}${colon}Erreur 5 à l’impression de la liste`));
  expect(await text.innerText()).toContain(new URL(ADDRESS, page.url()).href);
  expect(plain(await text.innerText())).toContain(foundAt(ADDRESS));
  const says = plain(await page.locator('[data-missing]').innerText());
  expect(says.startsWith(plain(requestMissing + colon))).toBe(true);
  expect(says.toLowerCase()).toContain(plain(missing).toLowerCase());
  expect(says.toLowerCase()).not.toContain(plain(subject).toLowerCase());
  await page.locator('.request [data-do="copy"]').click();
  await expect.poll(() => page.locator('[data-missing]').innerText()).toBe('Texte copié.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await text.evaluate((element) => element.textContent),
  );
  expect(page.url()).not.toContain('Erreur');
});

test('what is written stays on the device, on other answers too, until it is cleared', async () => {
  const page = await visit(ADDRESS);
  await page.locator('.request summary').click();
  await page.getByLabel(subject).fill('Ma panne');
  await expect.poll(() => page.locator('.request [data-text]').innerText()).toContain('Ma panne');
  await page.goto(new URL(`/couverture/${silent[0]!}/`, page.url()).href);
  await page.locator('.request summary').click();
  await expect.poll(() => page.getByLabel(subject).inputValue()).toBe('Ma panne');
  await page.locator('[data-do="clear"]').click();
  expect(await page.evaluate(() => localStorage.getItem('demande'))).toBeNull();
  expect(await page.getByLabel(subject).inputValue()).toBe('');
});

test('a device that keeps something else there loses nothing', async () => {
  const page = await visit(ADDRESS);
  await page.evaluate(() => localStorage.setItem('demande', '[1,'));
  await page.reload();
  await page.locator('.request summary').click();
  await page.getByLabel(subject).fill('Encore');
  await expect.poll(() => page.locator('.request [data-text]').innerText()).toContain('Encore');
});

test('the form works in place as on its own page', async () => {
  const page = await visit(branching.start);
  const option = page.locator(`[data-tool] .opts a[href="${ADDRESS}"]`).first();
  await option.hover();
  await takenOver(page);
  await option.click();
  await page.locator('.request summary').click();
  await page.getByLabel(subject).fill('En place');
  await expect.poll(() => page.locator('.request [data-text]').innerText()).toContain('En place');
});

test('without scripts the form is there to fill by hand', async () => {
  const page = await visit(ADDRESS, { javaScriptEnabled: false });
  await page.locator('.request summary').click();
  expect(await page.getByLabel(subject).isVisible()).toBe(true);
  expect(await page.locator('.request [data-text]').innerText()).toContain('……');
  expect(await page.locator('.request button').first().isVisible()).toBe(false);
  expect(await page.locator('.objection').isVisible()).toBe(false);
});

test('an objection is one sentence to copy, with the address of the answer', async () => {
  const { address } = walkTo('no')!;
  const page = await visit(address);
  await page.locator('.objection > summary').click();
  await page.getByLabel('Ce qui vous semble faux').fill('Notre liste est standard');
  expect(await page.locator('.objection button:visible').count()).toBe(1);
  expect(await page.locator('.objection').innerText()).not.toMatch(/yaml|content\//i);
  await page.locator('.objection [data-do="copy"]').click();
  await expect.poll(() => page.locator('.objection [data-said]').innerText()).toBe('Texte copié.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Cette réponse me semble fausse : Notre liste est standard');
  expect(copied).toContain(new URL(address, page.url()).href);
});

test('an objection drops into the golden cases and fails there', async () => {
  const page = await visit(walkTo('no')!.address);
  await page.locator('.objection > summary').click();
  await page.getByLabel('Ce qui vous semble faux').fill('Livrée par ProConcept');
  await page.locator('.objection details > summary').click();
  await page.getByLabel('Votre demande, en une phrase').fill('Notre liste : elle est standard');
  await page.getByLabel('Couverture attendue').selectOption('yes');
  await page.getByLabel('Niveau attendu').selectOption('1');
  const saved = page.waitForEvent('download');
  await page.locator('.objection [data-do="save"]').click();
  const value = cases.parse(parse(await textOf(await (await saved).createReadStream())));
  const source = { value, placeOf: () => ({ file: 'content/cases/objection.yaml', line: 1 }) };
  const problems = caseProblems(
    model,
    value.map((one, index) => ({ source, index, value: one })),
  );
  expect(problems.map(({ code, details }) => [code, details['part']])).toEqual([
    ['case-wrong', 'covered'],
    ['case-wrong', 'level'],
  ]);
});
