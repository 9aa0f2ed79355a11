import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { model } from './live-states.ts';
import { pathOf, takenOver, visitor } from './visit.ts';

const { visit } = visitor();

/** A need of the rules, and an example of it in a client's words. */
const need = model.needs.find(({ id }) => id === 'formation') ?? model.needs[0]!;
const sentence = need.example.fr;

describe.each(['/', '/couverture/', '/404.html'])('describing a request on %s', (address) => {
  test('by keyboard: arrows move, Escape closes at once, Enter opens the coverage check', async () => {
    const page = await visit(address);
    await typed(page, sentence);
    const field = page.getByRole('combobox');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toContain(need.label.fr);
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toContain('Aucune de ces demandes');
    await page.keyboard.press('Home');
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.inputValue()).toBe(sentence);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/couverture/${need.id}/`);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  });
});

test('a whole sentence and Enter, typed before anything was loaded, open what surely fits', async () => {
  const page = await visit('/');
  await page.getByRole('combobox').focus();
  await page.keyboard.insertText(sentence);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/couverture/${need.id}/`);
});

test('words that nothing knows lead to the neutral door, and say so', async () => {
  const page = await visit('/');
  await typed(page, 'xylophone');
  expect(await page.locator('need-field [role="status"]').innerText()).toBe('Aucun de ces mots ne mène à une demande');
  expect(await page.getByRole('option').allInnerTexts()).toHaveLength(1);
  await page.keyboard.press('Enter');
  expect(pathOf(page)).toBe('/');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/couverture/${model.everyday.none}/`);
});

test('the count is announced, each verdict stands with how sure it is, and axe finds nothing', async () => {
  const page = await visit('/couverture/');
  await typed(page, sentence);
  expect(await page.locator('need-field [role="status"]').innerText()).toMatch(/^\d propositions\. La première : /);
  const marks = page.locator('need-field [role="option"] .m:not(.q)');
  expect(await marks.count()).toBeGreaterThan(0);
  expect(await page.locator('need-field [role="option"] .sign .m:not(.q)').count()).toBe(await marks.count());
  expect(await axeFindings(page)).toEqual([]);
});

test('touch, on a phone: a tap on a proposal opens it', async () => {
  const page = await visit('/', { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  await page.getByRole('combobox').tap();
  await page.keyboard.insertText(sentence);
  await page.getByRole('option', { name: need.label.fr }).tap();
  await page.waitForURL(`**/couverture/${need.id}/`);
});

test('on the page of contacts a need opens its subject, and the tool does not wake for the field', async () => {
  const page = await visit('/contact/');
  await typed(page, sentence);
  expect(await page.locator('astro-island[ssr]').count()).toBe(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => /^\/contact\/[^/]+\//.test(url.pathname));
});

test('on the page of contacts the field works again after a step in place and back', async () => {
  const page = await visit('/contact/');
  await page.locator('[data-tool] .opts a, astro-island .opts a').first().hover();
  await takenOver(page);
  await page.locator('astro-island .opts a').first().click();
  await page.waitForURL((url) => url.pathname !== '/contact/');
  expect(await page.getByRole('combobox').count()).toBe(0);
  await page.goBack();
  await typed(page, sentence);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => /^\/contact\/[^/]+\//.test(url.pathname));
});

test('what is no need leads to its page', async () => {
  const page = await visit('/');
  const direction = model.everyday.directions.find(({ to }) => to === 'hours')!;
  await typed(page, direction.words.fr[0]!);
  expect(await page.getByRole('option').first().innerText()).toContain(direction.label.fr);
});

test('without scripts there is no dead field', async () => {
  for (const address of ['/', '/couverture/', '/contact/', '/404.html']) {
    const page = await visit(address, { javaScriptEnabled: false });
    expect(await page.getByRole('combobox').count(), address).toBe(0);
  }
});

test('nothing is fetched before the field is reached for, at most 25 kB then', async () => {
  const page = await visit('/couverture/');
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual([]);
  await typed(page, sentence);
  expect(scripts.length).toBeGreaterThan(1);
  const sizes = await Promise.all(
    scripts.map(async (url) => brotliCompressSync(await (await fetch(url)).text()).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25_000);
});

async function typed(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox').fill(text);
  await page.getByRole('option').first().waitFor();
}

async function active(page: Page): Promise<string> {
  const id = await page.getByRole('combobox').getAttribute('aria-activedescendant');
  return page.locator(`#${id!}`).innerText();
}
