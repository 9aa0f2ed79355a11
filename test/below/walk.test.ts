import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { below } from '../../src/domain/page/below.ts';
import { choose, walkEveryWay } from '../browser/in-place.ts';
import { decoded } from '../browser/code.ts';
import { asking, branching, finderAt, writing } from '../browser/live-states.ts';
import { pathOf, visitor } from '../browser/visit.ts';

const { visit, faults } = visitor();
const SITE = new URL(`${process.env['SITE_URL']}/`);
const at = (address: string) => below(SITE.pathname, address);

test.each([
  ['the coverage check', branching.start, branching.asksMore, branching.outcome],
  ['the finder', '/contact/', finderAt(writing.subject), finderAt(writing.subject, writing.situation)],
])('%s is answered in place; back and reload keep to the path', async (_, start, question, answer) => {
  const page = await visit(at(start));
  await page.evaluate(() => {
    document.documentElement.dataset['same'] = '';
  });
  await choose(page, at(question));
  const met = await walkEveryWay(page);
  expect(met).toContain(at(answer));
  await choose(page, at(answer));
  expect(await page.evaluate(() => 'same' in document.documentElement.dataset)).toBe(true);
  await page.reload();
  expect(pathOf(page)).toBe(at(answer));
  for (const before of [question, start]) {
    await page.evaluate(() => history.back());
    await page.waitForURL(`**${at(before)}`);
    const built = parse(await (await fetch(page.url())).text());
    await expect
      .poll(() => page.locator('h1').allTextContents())
      .toEqual(built.querySelectorAll('h1').map(({ text }) => text));
  }
});

test('the text of a request names the full address of its answer', async () => {
  const page = await visit(at(branching.outcome));
  await page.locator('.request summary').click();
  await expect.poll(() => page.locator('.request [data-text]').innerText()).toContain(page.url());
});

test('search finds what stands below the path, and leads there', async () => {
  const page = await visit(at('/contrat/'));
  await page.locator('[data-search]').click();
  await page.locator('#recherche-champ').fill('formation');
  const first = page.locator('[data-results] a').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toMatch(SITE.pathname);
  await first.click();
  await page.waitForURL((url) => url.pathname.startsWith(at('/couverture/')));
  expect(await page.locator('h1').count()).toBe(1);
});

test('the field for a request in words leads to a need below the path', async () => {
  const page = await visit(at('/couverture/'));
  await page.getByRole('combobox').fill('formation');
  await page.locator('need-field [role="option"]').first().click();
  await page.waitForURL((url) => url.pathname.startsWith(at('/couverture/')) && url.pathname !== at('/couverture/'));
  expect(await page.locator('h1').count()).toBe(1);
});

test('the code of the card leads to the finder, and words say so', async () => {
  const page = await visit(at('/carte/'));
  expect(await decoded(page, page.locator('.code'))).toBe(new URL(at('/contact/'), SITE).href);
  expect((await page.locator('.finder a').innerText()).replace(/\s/g, '')).toBe(SITE.host + at('/contact/'));
});

test('a page that is not there leads back, and knows what was asked for', async () => {
  const page = await visit(at(`/couverture/autrefois/${asking[0]!}/`));
  expect(faults.splice(0)).toEqual([expect.stringContaining('404')]);
  expect(await page.locator('[data-old-address] a').getAttribute('href')).toBe(
    new URL(at(`/couverture/${asking[0]!}/`), page.url()).href,
  );
  await page.locator('header a').first().click();
  await page.waitForURL(`**${SITE.pathname}`);
  expect(await page.locator('h1').count()).toBe(1);
});
