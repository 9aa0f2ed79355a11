import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { branching, finderAt, writing } from './live-states.ts';
import { visitor } from './visit.ts';

const { visit, faults } = visitor();
const OUTCOME = branching.shortOutcome;

/** Each form with its page and the place of its text. */
const FORMS = {
  request: { address: OUTCOME, letter: '.request' },
  objection: { address: OUTCOME, letter: '.objection' },
  message: { address: finderAt(writing.subject, writing.situation), letter: 'send-texts .letter >> nth=0' },
} as const;

type Form = keyof typeof FORMS;

describe.each(Object.keys(FORMS) as Form[])('the text of the %s', (form) => {
  test('is copied where the clipboard takes it', async () => {
    const page = await opened(form);
    await press(page, form, 'copy');
    await expect.poll(() => said(page, form)).toBe('Texte copié.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await shown(page, form));
  });

  test.each([
    ['refused', refuse],
    ['absent', remove],
  ])('is selected, and a sentence says so, where the clipboard is %s', async (_name, take) => {
    const page = await opened(form);
    await page.evaluate(take);
    await press(page, form, 'copy');
    await expect.poll(() => said(page, form)).toMatch(/le texte est sélectionné/);
    expect(await selected(page)).toBe(await shown(page, form));
  });
});

describe.each(['request', 'message'] as const)('a mail with the text of the %s', (form) => {
  test('opens with a short one', async () => {
    const page = await opened(form);
    await page.evaluate(remove);
    const mail = await mailOf(page, form);
    expect(mail.searchParams.get('body')).not.toBe('');
    expect(await said(page, form)).not.toMatch(/sélectionné|copié/);
  });

  test.each([
    ['taken', () => undefined, /^Le texte est trop long .* il est copié/],
    ['refused', refuse, /^Le texte est trop long .* il est sélectionné/],
    ['absent', remove, /^Le texte est trop long .* il est sélectionné/],
  ])('opens without a long one, the clipboard %s', async (_name, take, sentence) => {
    const page = await opened(form);
    await page.evaluate(take);
    await lengthen(page, form);
    const mail = await mailOf(page, form);
    expect([mail.protocol, mail.searchParams.get('body')]).toEqual(['mailto:', '']);
    await expect.poll(() => said(page, form)).toMatch(sentence);
  });
});

test.each([
  ['refused', refuse],
  ['absent', remove],
])('an address that cannot be copied is gone to, the clipboard %s', async (_name, take) => {
  const page = await visit('/pratique/glossaire/');
  await page.evaluate(take);
  const link = page.locator('a.row-link').nth(3);
  await link.click();
  await expect.poll(() => new URL(page.url()).hash).toBe(await link.getAttribute('href'));
  expect(await page.locator('.foot [data-copied]').textContent()).toBe('');
});

/** As where a person or the browser says no. */
function refuse(): void {
  navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
}

/** As where the site is served without https. */
function remove(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
}

async function opened(form: Form): Promise<Page> {
  const { address, letter } = FORMS[form];
  const page = await visit(address);
  if (form !== 'message') await page.locator(`${letter} > summary`).click();
  await page.locator(letter).locator('[data-do="copy"]').waitFor({ state: 'visible' });
  await expect.poll(() => shown(page, form)).not.toBe('');
  return page;
}

/** Writes so much that no mail program takes the text. */
async function lengthen(page: Page, form: Form): Promise<void> {
  if (form === 'message') await page.locator('send-texts summary').click();
  const field = page
    .locator(form === 'message' ? 'send-texts [name]:not(select)' : '.request [name]:not([data-subject], select)')
    .first();
  await field.fill('x'.repeat(2000));
  await expect.poll(async () => (await shown(page, form)).length).toBeGreaterThan(2000);
}

const press = (page: Page, form: Form, button: string) =>
  page.locator(FORMS[form].letter).locator(`[data-do="${button}"]`).click();
const shown = (page: Page, form: Form) =>
  page
    .locator(FORMS[form].letter)
    .locator('[data-text]')
    .evaluate(({ textContent }) => textContent);
const said = async (page: Page, form: Form) =>
  (await page.locator(FORMS[form].letter).locator('[data-said]').innerText()).replace(/[\u00a0\u202f]/g, ' ');
const selected = (page: Page) => page.evaluate(() => getSelection()!.getRangeAt(0).cloneContents().textContent);

/** Presses the button for a mail; the address that the page then asks the mail program for. */
async function mailOf(page: Page, form: Form): Promise<URL> {
  await press(page, form, 'mail');
  await expect.poll(() => faults).toHaveLength(1);
  const [asked] = faults.splice(0);
  return new URL(asked!.replace(/^asked /, ''));
}
