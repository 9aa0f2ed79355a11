import { text as readText } from 'node:stream/consumers';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { reachable } from '../../src/decision/asking/reachable.ts';
import { SITUATION, SUBJECT } from '../../src/domain/model/model.ts';
import { choose, regionOf, walkEveryWay } from './in-place.ts';
import { pathOf, tabTo, takenOver, visitor } from './visit.ts';

const { visit, faults } = visitor();
const { escalation } = compileRules(join(import.meta.dirname, '../..')).model!;
const states = reachable(escalation.table, [SUBJECT, SITUATION]).map(({ walked }) =>
  walked.asked.map(({ answer }) => answer),
);
const addressOf = (path: readonly string[]) => `/contact/${path.map((step) => `${step}/`).join('')}`;

test('by keyboard alone, from the start to the ladder', async () => {
  const page = await visit('/contact/');
  for (const href of ['/contact/finances/', '/contact/finances/sans-nouvelles/']) {
    await tabTo(page, href);
    await takenOver(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  }
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await page.title()).toMatch(/^Sans nouvelles – Finance.* \| Cadre de collaboration ProConcept$/);
});

test('without scripts the same steps are ordinary pages', async () => {
  const page = await visit('/contact/', { javaScriptEnabled: false });
  for (const href of ['/contact/contrat/', '/contact/contrat/conteste/']) {
    await page.locator(`[data-tool] a[href="${href}"]`).first().click();
    expect(pathOf(page)).toBe(href);
  }
  expect(await page.locator('.ladder .now a[href^="tel:"]').isVisible()).toBe(true);
  expect(await page.locator('[data-text]').first().innerText()).toContain('……');
  expect(await page.locator('[data-scripted]:visible').count()).toBe(0);
});

test('every step in place shows what the prerendered page shows', async () => {
  const page = await visit('/contact/');
  await page.locator('[data-tool] .opts a').first().hover();
  await takenOver(page);
  const met = await walkEveryWay(page);
  expect(new Set(met)).toEqual(new Set(states.filter((path) => path.length > 0).map(addressOf)));
});

test('another subject keeps the situation; back and forward show the state of the address', async () => {
  const page = await visit('/contact/finances/');
  await choose(page, '/contact/finances/conteste/');
  const ladder = await regionOf(page);
  await page.locator('.answers a[href="/contact/"]').click();
  await page.waitForURL('**/contact/');
  await page.locator('[data-tool] .opts a', { hasText: 'Projet en cours' }).click();
  await page.waitForURL('**/contact/projet/conteste/');
  await page.goBack();
  await page.goBack();
  await page.waitForURL('**/contact/finances/conteste/');
  await expect.poll(() => regionOf(page)).toBe(ladder);
  await page.reload();
  expect(await regionOf(page)).toBe(ladder);
});

describe('the texts to send', () => {
  test('follow what is written, are copied, and stay on the device', async () => {
    const page = await visit('/contact/finances/sans-nouvelles/');
    await page.locator('send-texts summary').click();
    await page.getByLabel('Numéro de la demande').fill('<b>4711</b> du 3 novembre');
    await page.locator('[data-do="copy"]').first().click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^Bonjour,\nnous revenons sur la demande <b>4711<\/b> du 3 novembre\./);
    await expect.poll(() => page.locator('[data-said]').first().innerText()).toBe('Texte copié.');
    await page.goto(new URL('/contact/logistique/sans-nouvelles/', page.url()).href);
    expect(await page.locator('[data-text]').nth(1).innerText()).toContain(
      'la demande <b>4711</b> du 3 novembre n’avance pas',
    );
    expect(page.url()).not.toContain('4711');
    await page.locator('send-texts summary').click();
    await page.locator('[data-do="clear"]').click();
    expect(await page.locator('[data-text]').first().innerText()).toContain('la demande ……');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('come to life again on a ladder reached in place', async () => {
    const page = await visit('/contact/patch/');
    await choose(page, '/contact/patch/rien-envoye/');
    await page.locator('send-texts summary').click();
    await page.getByLabel('Date souhaitée').fill('le 12 janvier');
    await expect.poll(() => page.locator('[data-text]').innerText()).toContain('Date souhaitée : le 12 janvier.');
  });
});

/** Moments in Switzerland, and what the desk is said to do. */
const MOMENTS: [name: string, at: string, says: RegExp][] = [
  ['on a working morning', '2026-11-24T08:15:00+01:00', /^Ouvert jusqu’à 12 h 00/],
  ['the moment it opens', '2026-11-24T08:00:00+01:00', /^Ouvert jusqu’à 12 h 00/],
  ['before it opens', '2026-11-24T07:59:59+01:00', /^Fermé, ouvre aujourd’hui à 8 h 00/],
  ['at noon sharp', '2026-11-24T12:00:00+01:00', /^Fermé à midi, rouvre aujourd’hui à 13 h 30/],
  ['on a Friday evening', '2026-11-27T17:00:00+01:00', /^Fermé, rouvre lundi à 8 h 00/],
  [
    'on the eve of Christmas, open',
    '2026-12-24T15:59:00+01:00',
    /^Ouvert jusqu’à 16 h 00, veille de jour férié dans le canton BE \(vendredi 25 décembre : Noël\)/,
  ],
  [
    'on the eve of Christmas, closed early',
    '2026-12-24T16:00:00+01:00',
    /^Fermé, veille de jour férié dans le canton BE \(vendredi 25 décembre : Noël\)\. Rouvre lundi 28 décembre à 8 h 00/,
  ],
  [
    'on a holiday',
    '2027-01-01T10:00:00+01:00',
    /^Fermé, jour férié dans le canton BE \(vendredi 1 janvier : Nouvel An\)\. Rouvre lundi 4 janvier à 8 h 00/,
  ],
  ['on Easter Sunday, the night clocks go forward', '2027-03-28T01:30:00+01:00', /^Fermé, rouvre mardi à 8 h 00/],
  ['the night clocks go back', '2026-10-25T02:30:00+01:00', /^Fermé, rouvre demain à 8 h 00/],
];

describe('the words follow the hour in Switzerland, wherever the reader is', () => {
  test.each(['Europe/Zurich', 'Pacific/Auckland', 'Pacific/Honolulu'])('%s', async (timezoneId) => {
    const page = await visit('/contact/finances/sans-nouvelles/', { timezoneId });
    const read = async () => (await page.locator('desk-state').innerText()).replace(/[\u00a0\u202f]/g, ' ');
    for (const [name, at, says] of MOMENTS) {
      await page.clock.setFixedTime(at);
      await page.reload();
      await expect.poll(read, { message: name }).toMatch(says);
      const said = await read();
      expect(said, name).toContain('selon des horaires à confirmer');
      expect(said.includes('heure suisse'), name).toBe(timezoneId !== 'Europe/Zurich');
    }
  });

  test('for a blocked process they say what to do now', async () => {
    const open = await visit('/contact/incertain/bloque/', {}, '2026-11-24T08:15:00+01:00');
    await expect.poll(() => open.locator('desk-state').innerText()).toContain('puis téléphonez avec son numéro');
    const closed = await visit('/', {}, '2026-11-24T22:15:00+01:00');
    await expect.poll(() => closed.locator('#bloque desk-state').innerText()).toContain('téléphonez à l’ouverture');
  });
});

describe('a reminder for the calendar', () => {
  test('is offered for the next opening, and saved as a file', async () => {
    const page = await visit('/contact/finances/sans-nouvelles/', {}, '2026-12-24T16:30:00+01:00');
    const button = page.locator('desk-reminder button');
    await expect
      .poll(async () => (await button.innerText()).replace(/[\u00a0\u202f]/g, ' '))
      .toBe('Me le rappeler lundi à 8 h 00');
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const calendar = await readText(await download.createReadStream());
    expect(download.suggestedFilename()).toBe('rappel.ics');
    expect(
      new ICAL.Event(new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent')!).startDate
        .toJSDate()
        .toISOString(),
    ).toBe('2026-12-28T07:00:00.000Z');
    expect(calendar.replace(/\r\n /g, '')).toContain('/contact/finances/sans-nouvelles/');
  });

  test('comes once a known delay has passed in opening hours', async () => {
    const page = await visit('/contact/finances/sans-nouvelles/', {}, '2026-11-26T16:00:00+01:00');
    await page.locator('desk-reminder button').waitFor();
    await page.evaluate(() => {
      const known = document.createElement('desk-reminder');
      Object.assign(known.dataset, { delay: '8', title: 'Relance', why: '', test: '' });
      document.querySelector('main')!.append(known);
    });
    await expect
      .poll(async () => (await page.locator('desk-reminder[data-test]').innerText()).replace(/[\u00a0\u202f]/g, ' '))
      .toBe('Me le rappeler demain à 15 h 30');
  });
});

test('an old address of the finder leads to its subject', async () => {
  const page = await visit('/contact/patch/ancienne-situation/');
  expect(await page.locator('[data-old-address] a').getAttribute('href')).toMatch(/\/contact\/patch\/$/);
  faults.splice(0);
});

test('the contact file of the desk can be fetched', async () => {
  const page = await visit('/contact/finances/sans-nouvelles/');
  const card = await page.request.get(
    new URL((await page.locator('.ladder .now a[href$=".vcf"]').getAttribute('href'))!, page.url()).href,
  );
  expect(await card.text()).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
});
