import { expect, test } from 'vitest';
import { visitor } from './visit.ts';

const { visit } = visitor();

test.each([
  ['an open point', 'point-flex', '/points-ouverts/'],
  ['a statement without a page of its own', 'portail-ancienne-adresse', '/points-ouverts/'],
  ['a file of open points', 'points-outcomes', '/points-ouverts/'],
  ['a source', 'S1', '/sources/'],
  ['a source that left', 'S16', '/sources/'],
  ['a heading that stayed', 'comment-lire-ce-site', '/sources/'],
])('an address of %s on the page of sources leads to it', async (_name, id, address) => {
  const page = await visit(`/sources/#${id}`);
  await expect.poll(() => new URL(page.url()).pathname).toBe(address);
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  if (id !== 'S16') await page.locator(`#${id}`).waitFor();
});
