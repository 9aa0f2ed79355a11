import { expect, test } from 'vitest';
import { visitor } from './visit.ts';

const { visit } = visitor();

test.each([
  ['a clause', '/contrat/niveaux/', 'niveau-1-inclus'],
  ['a row of the coverage table', '/couverture/', 'regle-formation'],
  ['a row of the escalation table', '/contact/', 'sujet-finances'],
  ['an advice on an answer', '/couverture/erreur/individualise/', 'conseil-estimation'],
  ['a remark on a need', '/couverture/formation/', 'formation-utilisateurs-finaux'],
  ['a term', '/pratique/glossaire/', 'niveau-1'],
])('%s has a link to itself, which a script turns into copying', async (_name, address, id) => {
  const page = await visit(address);
  const link = page.locator(`a.row-link[href="#${id}"]`);
  await link.click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(new URL(`${address}#${id}`, page.url()).href);
  await expect.poll(() => page.locator('.foot [data-copied]').textContent()).toContain(`#${id}`);
  const plain = await visit(address, { javaScriptEnabled: false });
  await plain.locator(`a.row-link[href="#${id}"]`).click();
  expect(new URL(plain.url()).hash).toBe(`#${id}`);
});
