import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../src/commands/project.ts';
import { axeFindings } from './axe.ts';
import { pathOf, visitor } from './visit.ts';

const { visit } = visitor();

/** What people type, and the page that must be among the first three. */
const QUERIES = (
  parse(readFileSync(join(ROOT, 'content/searches.yaml'), 'utf8')) as { query: string; page: string }[]
).map(({ query, page }) => [query, `/${page}/`] as const);

/** A query that finds a need; another one. */
const [one, another] = QUERIES.filter(([, address]) => address.startsWith('/couverture/')) as [Query, Query];

describe('search', () => {
  test('finds the page wanted among the first three, each need once, no deeper state', async () => {
    const page = await visit('/contrat/');
    for (const [query, wanted] of QUERIES) {
      const found = await results(page, query);
      expect.soft(found.slice(0, 3), query).toContain(wanted);
      expect
        .soft(
          found.filter((address, index) => found.indexOf(address) !== index),
          query,
        )
        .toEqual([]);
      expect
        .soft(
          found.filter((address) => /^\/couverture\/[^/]+\/./.test(address)),
          query,
        )
        .toEqual([]);
    }
  });

  test('answers by the verdict of a need, and can be limited to a kind', async () => {
    const page = await visit('/');
    await results(page, 'patch');
    expect(await page.locator('[data-results] .m').first().isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Demande', exact: true }).click();
    expect(await page.locator('[data-results] h2').allInnerTexts()).toEqual(['Demandes']);
  });

  test('by keyboard: / opens, arrows move, Enter follows, Escape gives the focus back', async () => {
    const page = await visit('/contrat/');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.locator('[data-search]').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.type(one[0]);
    await page.waitForSelector('[data-results] a');
    await page.keyboard.press('ArrowDown');
    const href = await page.evaluate(() => document.activeElement!.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  });

  test('Enter in the field follows the first result', async () => {
    const page = await visit('/contrat/');
    const [first] = await results(page, one[0]);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first}`);
  });

  test('Enter follows the answer to what stands in the field, not to what stood there before', async () => {
    const page = await visit('/contrat/');
    await results(page, one[0]);
    await page.locator('#recherche-champ').fill(another[0]);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${another[1]}`);
  });

  test('counts every result it shows, and draws every mark, on a page that has none of its own', async () => {
    const page = await visit('/contacts/consulting/');
    const found = await results(page, 'licence');
    expect(Number.parseInt(await page.locator('[data-tally]').innerText(), 10)).toBe(found.length);
    const drawn = await page
      .locator('[data-results] .m use')
      .evaluateAll((uses) => uses.map((use) => document.querySelector(use.getAttribute('href')!) !== null));
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn).not.toContain(false);
  });

  test('says so where the index cannot be loaded, and keeps the way to the list', async () => {
    const page = await visit('/contrat/');
    await page.route('**/pagefind/pagefind.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("not reached")' }),
    );
    await page.locator('[data-search]').click();
    await page.locator('#recherche-champ').fill('bug');
    await expect.poll(() => page.locator('[data-tally]').innerText()).toMatch(/^La recherche ne répond pas/);
    expect(await page.locator('dialog a[href="/couverture/"]').isVisible()).toBe(true);
  });

  test('says in French how many there are, and what to do where there is none', async () => {
    const page = await visit('/');
    await results(page, another[0]);
    expect(await page.locator('[data-tally]').innerText()).toMatch(
      new RegExp(`^\\d+ résultats? pour «.${another[0]}.»$`),
    );
    await page.locator('#recherche-champ').fill('zzzxqv');
    await expect
      .poll(() => page.locator('[data-tally]').innerText())
      .toMatch(/^Aucun résultat pour «.zzzxqv.»\. Essayez/);
    expect(await page.locator('dialog a[href="/couverture/"]').isVisible()).toBe(true);
  });

  test('loads nothing before someone reaches for it', async () => {
    const page = await visit('/contrat/');
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(asked.filter((name) => /pagefind|dialog/.test(name))).toEqual([]);
  });

  test('without scripts the entry leads to the list of needs', async () => {
    const page = await visit('/contrat/', { javaScriptEnabled: false });
    await page.locator('[data-search]').click();
    expect(pathOf(page)).toBe('/couverture/');
  });

  test.each([
    ['light', 320],
    ['dark', 1280],
  ] as const)('axe finds nothing in the open dialog, %s at %i px', async (colorScheme, width) => {
    const page = await visit('/', { colorScheme, viewport: { width, height: 640 } });
    await results(page, 'patch');
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });
});

/** Opens the search unless it is open, types, and gives the addresses found in the order shown. */
async function results(page: Awaited<ReturnType<typeof visit>>, query: string): Promise<string[]> {
  if (!(await page.locator('dialog[open]').count())) await page.locator('[data-search]').click();
  await page.locator('#recherche-champ').fill(query);
  await page.waitForFunction(
    (typed) => document.querySelector('[data-tally]')?.textContent?.replace(/\s/g, ' ').includes(`« ${typed} »`),
    query,
  );
  return page.locator('[data-results] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
}

type Query = (typeof QUERIES)[number];
