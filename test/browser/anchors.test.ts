import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { decided, model, silent } from './live-states.ts';
import { visitor } from './visit.ts';

const { visit } = visitor();

const advised = decided.find(({ walked }) => model.outcomes[walked.outcomes[0]!]!.advice.length > 0)!;
const remarked = model.needs.find(({ id, remarks }) => silent.includes(id) && remarks.length > 0)!;

/** A row in the last fold of the coverage table: far below the first screen. */
const lastRow = model.table.rows.at(-1)!.id;

test.each([
  ['a clause', '/contrat/niveaux/', model.levels[0]!.coverage.id],
  ['a row of the coverage table', '/couverture/', lastRow],
  ['a row of the escalation table', '/contact/', `sujet-${model.escalation.subjects[0]!.id}`],
  ['an advice on an answer', advised.address, model.outcomes[advised.walked.outcomes[0]!]!.advice[0]!],
  ['a remark on a need', `/couverture/${remarked.id}/`, remarked.remarks[0]!.id],
  ['a term', '/pratique/glossaire/', model.glossary[0]!.id],
])('the address of %s leads to it in view, and has a link that a script turns into copying', async (_, address, id) => {
  const page = await visit(`${address}#${id}`);
  await expect.poll(() => inView(page, id)).toBe(true);
  await page.locator(`a.row-link[href="#${id}"]`).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(new URL(`${address}#${id}`, page.url()).href);
  await expect.poll(() => page.locator('.foot [data-copied]').textContent()).toContain(`#${id}`);

  const plain = await visit(`${address}#${id}`, { javaScriptEnabled: false });
  for (const fold of await plain.locator(`details:not([open]):has([id="${id}"]) > summary`).all()) await fold.click();
  await plain.locator(`a.row-link[href="#${id}"]`).click();
  expect(new URL(plain.url()).hash).toBe(`#${id}`);
  await expect.poll(() => inView(plain, id)).toBe(true);
});

test.each([
  ['/couverture/', lastRow],
  ['/contact/', `sujet-${model.escalation.subjects.at(-1)!.id}`],
])('a link within %s opens the fold of the row it names', async (address, id) => {
  const page = await visit(address);
  expect(await inView(page, id)).toBe(false);
  await page.evaluate((hash) => location.assign(hash), `#${id}`);
  await expect.poll(() => inView(page, id)).toBe(true);
});

/** Whether what an anchor names can be seen: drawn, below the bar, above the lower edge. */
async function inView(page: Page, id: string): Promise<boolean> {
  const bar = await page.locator('.top').boundingBox();
  const box = await page.locator(`[id="${id}"]`).boundingBox();
  return box !== null && box.height > 0 && box.y >= bar!.y + bar!.height - 1 && box.y < page.viewportSize()!.height;
}
