import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { KINDS } from './page-kinds.ts';
import { visitor } from './visit.ts';

const { visit } = visitor();

describe.each(KINDS)('%s', (address) => {
  test('axe finds nothing, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit(address, { colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
      ).toEqual([]);
    }
  });

  test.each([320, 768, 1440])('nothing scrolls sideways at %i px', async (width) => {
    const page = await visit(address, { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });

  test('every control is at least 24 px high', async () => {
    const page = await visit(address, { viewport: { width: 360, height: 640 } });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, nav a, .opts a, .btn, .index a, .src, .answers a')]
        .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 23.5)
        .map((element) => `${element.outerHTML.slice(0, 80)} ${element.getBoundingClientRect().height}`),
    );
    expect(small).toEqual([]);
  });
});

describe('on paper', () => {
  test('the sheet names its address and the version of the framework', async () => {
    const page = await visit('/couverture/erreur/individualise/');
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    expect(text).toContain('/couverture/erreur/individualise/');
    expect(text).toMatch(/version 9/);
    expect(text).not.toContain('Modifier');
  });
});
