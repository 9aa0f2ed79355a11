import { text as readText } from 'node:stream/consumers';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { remindAt } from '../../src/clock/reminder.ts';
import { HOUR } from '../../src/clock/zone.ts';
import { messageText } from '../../src/domain/contact/message.ts';
import { deskFacts, deskMoment } from '../../src/domain/desk/desk-hours.ts';
import { deskData, deskSentence, momentInWords } from '../../src/domain/desk/desk-words.ts';
import { choose, regionOf, walkEveryWay } from './in-place.ts';
import { finderAt, finderPaths, model, plain, words, writing } from './live-states.ts';
import { changeAfter, openMinutes, openByTheWall, MINUTE } from '../clock/by-minute.ts';
import { pathOf, tabTo, takenOver, visitor } from './visit.ts';

const { visit, faults } = visitor();
const { subject, situation, field, text, other, further } = writing;
const LADDER = finderAt(subject, situation);
const WRITTEN = '<b>4711</b> du 3 novembre';
const labelOf = (id: string) => model.escalation.subjects.find((one) => one.id === id)!.label.fr;

test('by keyboard alone, from the start to the ladder', async () => {
  const page = await visit('/contact/');
  for (const href of [finderAt(subject), LADDER]) {
    await tabTo(page, href);
    await takenOver(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  }
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  const { short } = model.escalation.situations.find(({ id }) => id === situation)!;
  expect(plain(await page.title())).toBe(
    plain(`${short.fr}${words.finder.dash}${labelOf(subject)} | ${model.organisation.title.fr}`),
  );
});

test('without scripts the same steps are ordinary pages', async () => {
  const page = await visit('/contact/', { javaScriptEnabled: false });
  for (const href of [finderAt(subject), finderAt(subject, further)]) {
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
  expect(new Set(met)).toEqual(new Set(finderPaths.filter((path) => path.length > 0).map((path) => finderAt(...path))));
});

test('another subject keeps the situation; back and forward show the state of the address', async () => {
  const page = await visit(finderAt(subject));
  await choose(page, finderAt(subject, further));
  const ladder = await regionOf(page);
  await page.locator('.answers a[href="/contact/"]').click();
  await page.waitForURL('**/contact/');
  await page.locator('[data-tool] .opts a', { hasText: labelOf(other) }).click();
  await page.waitForURL(`**${finderAt(other, further)}`);
  await page.goBack();
  await page.goBack();
  await page.waitForURL(`**${finderAt(subject, further)}`);
  await expect.poll(() => regionOf(page)).toBe(ladder);
  await page.reload();
  expect(await regionOf(page)).toBe(ladder);
});

describe('the texts to send', () => {
  test('follow what is written, are copied, and stay on the device', async () => {
    const page = await visit(LADDER);
    await page.locator('send-texts summary').click();
    await page.getByLabel(field.label.fr).fill(WRITTEN);
    await page.locator('[data-do="copy"]').first().click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(messageText(text, { [field.id]: WRITTEN }));
    await expect.poll(() => page.locator('[data-said]').first().innerText()).toBe('Texte copié.');
    await page.goto(new URL(finderAt(other, situation), page.url()).href);
    expect((await page.locator('[data-text]').allInnerTexts()).join('\n')).toContain(WRITTEN);
    expect(page.url()).not.toContain('4711');
    await page.locator('send-texts summary').click();
    await page.locator('[data-do="clear"]').click();
    const cleared = (await page.locator('[data-text]').allInnerTexts()).join('\n');
    expect(cleared).toContain('……');
    expect(cleared).not.toContain(WRITTEN);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('come to life again on a ladder reached in place', async () => {
    const page = await visit(finderAt(subject));
    await choose(page, LADDER);
    await page.locator('send-texts summary').click();
    await page.getByLabel(field.label.fr).fill('le 12 janvier');
    await expect.poll(() => page.locator('[data-text]').first().innerText()).toContain('le 12 janvier');
  });
});

/** Moments in Switzerland: in the week at any hour, at weekends, around Christmas, in the nights clocks change. */
const MOMENTS = [
  '2026-11-24T08:15:00+01:00',
  '2026-11-24T12:00:00+01:00',
  '2026-11-24T22:15:00+01:00',
  '2026-11-27T17:00:00+01:00',
  '2026-12-24T15:59:00+01:00',
  '2026-12-24T16:00:00+01:00',
  '2027-01-01T10:00:00+01:00',
  '2027-03-28T01:30:00+01:00',
  '2026-10-25T02:30:00+01:00',
];

const desk = deskData(model, words.desk, 'fr');

describe('the words follow the hour in Switzerland, wherever the reader is', () => {
  test.each(['Europe/Zurich', 'Pacific/Auckland', 'Pacific/Honolulu'])('%s', async (timezoneId) => {
    const page = await visit(LADDER, { timezoneId });
    for (const at of MOMENTS) {
      const abroad = timezoneId !== model.organisation.timeZone;
      const { state, note } = deskSentence(deskFacts(desk.hours, Date.parse(at)), desk, abroad);
      await page.clock.setFixedTime(at);
      await page.reload();
      await expect
        .poll(async () => plain(await page.locator('desk-state').innerText()), { message: at })
        .toBe(plain(`${state} ${note}`).trim());
    }
  });

  test('for a blocked process they say what to do now', async () => {
    const { named } = model.escalation;
    for (const [address, place] of [
      [finderAt(named.unsure, named.blocked), ''],
      ['/', '#bloque '],
    ] as const) {
      for (const at of MOMENTS.slice(0, 3)) {
        const page = await visit(address, {}, at);
        const says = desk.words[deskFacts(desk.hours, Date.parse(at)).open ? 'blockedOpen' : 'blockedClosed'];
        await expect
          .poll(async () => plain(await page.locator(`${place}desk-state`).innerText()))
          .toContain(plain(says));
      }
    }
  });
});

describe('a reminder for the calendar', () => {
  test('is offered for the next opening, and saved as a file', async () => {
    const page = await visit(LADDER, {}, '2026-12-24T16:30:00+01:00');
    const button = page.locator('desk-reminder button');
    const now = Date.parse('2026-12-24T16:30:00+01:00');
    await expect.poll(async () => plain(await button.innerText())).toBe(reminder(now));
    const { name, calendar, starts } = await saved(page, button);
    expect(name).toBe('rappel.ics');
    expect(openByTheWall(desk.hours, now)).toBe(false);
    expect(starts).toBe(changeAfter(desk.hours, now, now + 7 * 24 * HOUR));
    expect(calendar.replace(/\r\n /g, '')).toContain(LADDER);
  });

  test('comes once a known delay has passed in opening hours', async () => {
    const page = await visit(LADDER, {}, '2026-11-26T16:00:00+01:00');
    await page.waitForFunction(() => customElements.get('desk-reminder') !== undefined);
    await page.evaluate(() => {
      const known = document.createElement('desk-reminder');
      Object.assign(known.dataset, { delay: '8', title: 'Relance', why: '', test: '' });
      document.querySelector('main')!.append(known);
    });
    const now = Date.parse('2026-11-26T16:00:00+01:00');
    const button = page.locator('desk-reminder[data-test] button');
    await expect.poll(async () => plain(await button.innerText())).toBe(reminder(now, 8));
    const { starts } = await saved(page, button);
    expect(openMinutes(desk.hours, now, starts) * MINUTE).toBe(8 * HOUR);
    expect(openByTheWall(desk.hours, starts)).toBe(true);
  });
});

test('an old address of the finder leads to its subject', async () => {
  const page = await visit(`${finderAt(subject)}ancienne-situation/`);
  expect(await page.locator('[data-old-address] a').getAttribute('href')).toContain(finderAt(subject));
  faults.splice(0);
});

test('the contact file of the desk can be fetched', async () => {
  const page = await visit(LADDER);
  const card = await page.request.get(
    new URL((await page.locator('.ladder .now a[href$=".vcf"]').getAttribute('href'))!, page.url()).href,
  );
  expect(await card.text()).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
});

/** The calendar file that a button saves, and the moment its one event starts. */
async function saved(page: Page, button: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const calendar = await readText(await download.createReadStream());
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent')!);
  return { name: download.suggestedFilename(), calendar, starts: event.startDate.toJSDate().getTime() };
}

/** What the button of a reminder says at a moment, where a delay of some hours is known. */
function reminder(now: number, hours?: number): string {
  const due = remindAt(desk.hours, now, hours === undefined ? undefined : hours * HOUR);
  return plain(desk.words.remind.replace('{quand}', momentInWords(deskMoment(desk.hours, now, due), desk)));
}
