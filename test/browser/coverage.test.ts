import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { reachable } from '../../src/decision/asking/reachable.ts';
import { walk } from '../../src/decision/asking/walk.ts';
import { NEED } from '../../src/domain/model/model.ts';
import { choose, regionOf, walkEveryWay } from './in-place.ts';
import { addressOf, pathOf, tabTo, takenOver, visitor } from './visit.ts';

const { visit, faults } = visitor();
const root = join(import.meta.dirname, '../..');
const model = compileRules(root).model!;

describe('by keyboard alone', () => {
  test.each([
    ['an included', ['erreur', 'standard', 'spontane'], 'Inclus'],
    ['a billed', ['erreur', 'individualise'], 'Hors contrat'],
    ['a to-be-qualified', ['utilisation', 'geste', 'modifie-sans-accord'], 'À qualifier'],
  ])('%s outcome', async (_name, path, verdict) => {
    const page = await visit('/couverture/');
    for (const [index] of path.entries()) {
      const href = `/couverture/${path.slice(0, index + 1).join('/')}/`;
      await tabTo(page, href);
      if (index > 0) await takenOver(page);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
    }
    expect(await page.locator('.verdict').first().innerText()).toContain(verdict);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await tabTo(page, '/couverture/');
  });

  test('without scripts the same steps are ordinary pages', async () => {
    const page = await visit('/couverture/', { javaScriptEnabled: false });
    for (const href of [
      '/couverture/erreur/',
      '/couverture/erreur/standard/',
      '/couverture/erreur/standard/spontane/',
    ]) {
      await page.locator(`[data-tool] a[href="${href}"]`).first().click();
      expect(pathOf(page)).toBe(href);
    }
    expect(await page.locator('.verdict h1').innerText()).toContain('Inclus');
    expect(await page.locator('[data-tool] a[href^="tel:"], [data-tool] a[href^="mailto:"]').count()).toBe(2);
  });
});

describe('in place', () => {
  test('an answer changes address, title, focus and what stands around, without loading a page', async () => {
    const page = await visit('/couverture/erreur/');
    await page.evaluate(() => {
      (globalThis as { kept?: boolean }).kept = true;
    });
    await choose(page, '/couverture/erreur/standard/');
    expect(await page.evaluate(() => (globalThis as { kept?: boolean }).kept)).toBe(true);
    expect(await page.title()).toMatch(
      /^Qu’est-ce qui a déclenché le problème.* \| Cadre de collaboration ProConcept$/,
    );
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await expect.poll(() => page.locator('[data-only]').isVisible()).toBe(false);
    await page.goBack();
    await page.waitForURL('**/couverture/erreur/');
    await expect.poll(() => page.locator('[data-only]').isVisible()).toBe(true);
    await expect.poll(() => page.title()).toMatch(/^Erreur/);
  });

  test('back, forward and reload show the state of the address', async () => {
    const page = await visit('/couverture/erreur/');
    await choose(page, '/couverture/erreur/standard/');
    await choose(page, '/couverture/erreur/standard/spontane/');
    const outcome = await regionOf(page);
    await page.goBack();
    await page.waitForURL('**/erreur/standard/');
    await expect.poll(() => page.locator('h1').innerText()).toContain('déclenché');
    await page.goForward();
    await page.waitForURL('**/standard/spontane/');
    await expect.poll(() => regionOf(page)).toBe(outcome);
    await page.reload();
    expect(await regionOf(page)).toBe(outcome);
  });

  test('a changed answer keeps the others, and says which one no longer counts', async () => {
    const page = await visit('/couverture/erreur/');
    await choose(page, '/couverture/erreur/standard/');
    await choose(page, '/couverture/erreur/standard/manipulation/');
    await page.locator('.answers a[href="/couverture/erreur/"]').click();
    await page.waitForURL('**/couverture/erreur/');
    await page.locator('[data-tool] .opts a', { hasText: 'individualisé' }).click();
    await page.waitForURL('**/couverture/erreur/individualise/');
    await expect.poll(() => page.locator('aside').innerText()).toContain('Origine');
    await page.locator('.answers a[href="/couverture/erreur/"]').click();
    await page.locator('[data-tool] .opts a', { hasText: 'fonction standard' }).click();
    await page.waitForURL('**/couverture/erreur/standard/manipulation/');
  });

  test('start again leads to the list of needs, with the table', async () => {
    const page = await visit('/couverture/erreur/');
    await choose(page, '/couverture/erreur/individualise/');
    await page.locator('aside a[href="/couverture/"]').last().click();
    await page.waitForURL('**/couverture/');
    await page.locator('#tableau').waitFor();
  });

  test('a click with a modifier key is left to the browser', async () => {
    const page = await visit('/couverture/erreur/');
    const opened = page.context().waitForEvent('page');
    await page
      .locator('[data-tool] .opts a')
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await (await opened).close();
    expect(pathOf(page)).toBe('/couverture/erreur/');
  });
});

describe('every step in place shows what the prerendered page shows', () => {
  const needs = model.needs.filter(({ id }) => walk(model.table, { [NEED]: id }).next !== undefined);

  test.each(needs.map(({ id }) => [id]))('%s', async (need) => {
    const states = reachable(model.table, [NEED])
      .filter(({ answers }) => answers[NEED] === need)
      .map(({ walked }) => addressOf(walked.asked));
    const page = await visit(`/couverture/${need}/`);
    await page.locator('[data-tool] .opts a').first().hover();
    await takenOver(page);
    const met = await walkEveryWay(page);
    expect([`/couverture/${need}/`, ...met].toSorted()).toEqual(states.toSorted());
  });
});

/** What a history may hold in place of answers. */
const GARBAGE: unknown[] = [
  { waiting: { autre: 'chose', '': 'standard' } },
  { waiting: JSON.parse('{"__proto__":{"origine":"manipulation"},"constructor":"standard","toString":"erreur"}') },
  { waiting: { objet: '<img src=x onerror=alert(1)>', origine: 7, besoin: { erreur: true } } },
  { waiting: ['objet', 'standard'] },
  'waiting',
];

describe('addresses and histories that nobody made', () => {
  test('an old address says so and leads to the need it holds', async () => {
    const page = await visit('/couverture/erreur/');
    for (const [old, need] of [
      ['/couverture/erreur/ancienne-reponse/', 'erreur'],
      ['/couverture/erreur/spontane/standard/', 'erreur'],
      ['/couverture/ancien/formation/objet-inconnu/', 'formation'],
      ['/couverture/%69nterface/%3Cscript%3E/', 'interface'],
      [`/couverture/erreur/${'a/'.repeat(500)}`, 'erreur'],
    ] as const) {
      await page.goto(new URL(old, page.url()).href);
      const note = page.locator('[data-old-address]');
      await expect.poll(() => note.isVisible()).toBe(true);
      expect(await note.locator('a').getAttribute('href')).toContain(`/couverture/${need}/`);
      expect(await note.locator('a').innerText()).not.toBe('');
    }
    expectNothingButNotFound();
  });

  test('a hostile address does nothing', async () => {
    const page = await visit('/couverture/erreur/');
    for (const hostile of [
      '/couverture/__proto__/x/',
      '/couverture/constructor/',
      '/couverture/toString/hasOwnProperty/',
      '/couverture/%3Cscript%3Ealert(1)%3C/script%3E/',
      `/couverture/${'a/'.repeat(500)}`,
      '/couverture/javascript:alert(1)/',
      '/couverture/%00/',
    ]) {
      await page.goto(new URL(hostile, page.url()).href);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('[data-old-address]').isVisible()).toBe(false);
      expect(await page.locator('main script').count()).toBe(await page.locator('main script[type="module"]').count());
    }
    expectNothingButNotFound();
  });

  test('a history that holds garbage leads where a clean one leads', async () => {
    const page = await visit('/couverture/erreur/');
    await choose(page, '/couverture/erreur/standard/');
    const clean = await regionOf(page);
    await choose(page, '/couverture/erreur/standard/spontane/');
    const outcome = await regionOf(page);
    await page.goBack();
    await page.waitForURL('**/erreur/standard/');
    for (const held of GARBAGE) {
      await page.evaluate((state) => {
        history.replaceState(state, '');
        history.pushState(state, '', '/couverture/erreur/standard/manipulation/');
      }, held);
      await page.goBack();
      await page.waitForURL('**/erreur/standard/');
      await expect.poll(() => regionOf(page)).toBe(clean);
      await choose(page, '/couverture/erreur/standard/spontane/');
      expect(await regionOf(page)).toBe(outcome);
      expect(await page.evaluate(() => 'origine' in {})).toBe(false);
      await page.goBack();
      await page.waitForURL('**/erreur/standard/');
    }
  });

  test('a history that leads to no state loads the page of that address', async () => {
    const page = await visit('/couverture/erreur/');
    await choose(page, '/couverture/erreur/standard/');
    await page.evaluate(() => {
      history.pushState({ waiting: {} }, '', '/couverture/__proto__/');
      history.pushState({}, '', '/couverture/erreur/individualise/');
    });
    await page.goBack();
    await page.waitForURL('**/__proto__/');
    await expect.poll(() => page.title()).toMatch(/^Page introuvable/);
    expectNothingButNotFound();
  });

  test('a link to an anchor of the page moves there, and is no step', async () => {
    const page = await visit('/couverture/erreur/');
    await choose(page, '/couverture/erreur/individualise/');
    await page.evaluate(() => {
      location.hash = '#pourquoi';
    });
    await page.waitForURL('**/individualise/#pourquoi');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('#pourquoi')!.getBoundingClientRect().top))
      .toBeLessThan(450);
  });
});

/** The page that was not found is all that may have gone wrong. */
function expectNothingButNotFound(): void {
  expect(faults.splice(0).filter((fault) => !fault.includes('404'))).toEqual([]);
}
