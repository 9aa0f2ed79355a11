import { expect, test } from 'vitest';
import { finderOfNeed } from '../../src/domain/contact/finder-of-need.ts';
import { fromNeed } from '../../src/domain/page/addresses.ts';
import { finderAt, model } from './live-states.ts';
import { visitor } from './visit.ts';

const { visit } = visitor();

/** A need that fixes its subject and asks for the situation. */
const need = model.needs.find(({ id }) => /^\/contact\/[^/]+\/#/.test(finderOfNeed(model, id, 'fr').ways[0]!.href))!;
const address = finderOfNeed(model, need.id, 'fr').ways[0]!.href;
const subject = address.split('/')[2]!;

test.each([true, false])(
  'the need an answer leads here from is named, it alone; with scripts: %s',
  async (javaScriptEnabled) => {
    const page = await visit(address, { javaScriptEnabled });
    const named = page.locator('.from:visible');
    expect(await named.count()).toBe(1);
    expect(await named.innerText()).toContain(need.title.fr);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const other = await visit(finderAt(subject), { javaScriptEnabled });
    expect(await other.locator('.from:visible').count()).toBe(0);
  },
);

test('the ladder still names it', async () => {
  const page = await visit(address);
  await page.locator('[data-tool="contact"] .opts a').first().click();
  await page.waitForURL((url) => /^\/contact\/[^/]+\/[^/]+\/$/.test(url.pathname));
  expect(await page.locator(`#${fromNeed(need.id)}`).isVisible()).toBe(true);
});
