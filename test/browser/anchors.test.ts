import { expect, test } from 'vitest';
import { decided, model, silent } from './live-states.ts';
import { visitor } from './visit.ts';

const { visit } = visitor();

const advised = decided.find(({ walked }) => model.outcomes[walked.outcomes[0]!]!.advice.length > 0)!;
const remarked = model.needs.find(({ id, remarks }) => silent.includes(id) && remarks.length > 0)!;

test.each([
  ['a clause', '/contrat/niveaux/', model.levels[0]!.coverage.id],
  ['a row of the coverage table', '/couverture/', model.table.rows[0]!.id],
  ['a row of the escalation table', '/contact/', `sujet-${model.escalation.subjects[0]!.id}`],
  ['an advice on an answer', advised.address, model.outcomes[advised.walked.outcomes[0]!]!.advice[0]!],
  ['a remark on a need', `/couverture/${remarked.id}/`, remarked.remarks[0]!.id],
  ['a term', '/pratique/glossaire/', model.glossary[0]!.id],
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
