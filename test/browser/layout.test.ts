import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { visitor } from './visit.ts';

const { visit } = visitor();

/** One page of each kind. */
const KINDS = [
  '/',
  '/couverture/',
  '/couverture/erreur/',
  '/couverture/erreur/standard/',
  '/couverture/erreur/standard/spontane/',
  '/couverture/erreur/individualise/',
  '/couverture/erreur/objet-inconnu/origine-inconnu/',
  '/couverture/passage-patch/',
  '/couverture/formation/',
  '/contact/',
  '/contact/finances/',
  '/contact/finances/sans-nouvelles/',
  '/contact/contrat/conteste/',
  '/contact/portail/bloque/',
  '/contact/pas-key-user/',
  '/contacts/',
  '/contacts/customer-services/',
  '/contacts/escalade/',
  '/pratique/nouveau-key-user/',
  '/contrat/',
  '/contrat/inclus-et-facture/',
  '/contrat/niveaux/',
  '/contrat/correctifs/',
  '/contrat/criticite/',
  '/pratique/bonne-demande/',
  '/pratique/questions-frequentes/',
  '/pratique/glossaire/',
  '/sources/',
  '/verification/',
  '/carte/',
  '/404.html',
];

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
  test.each([
    ['/contrat/inclus-et-facture/'],
    ['/pratique/nouveau-key-user/'],
    ['/carte/'],
    ['/couverture/erreur/standard/spontane/'],
    ['/couverture/erreur/individualise/'],
  ])('%s fits one sheet of A4', async (address) => {
    const page = await visit(address, { colorScheme: 'dark' });
    expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
  });

  test('the sheet names its address and the version of the framework', async () => {
    const page = await visit('/couverture/erreur/individualise/');
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    expect(text).toContain('/couverture/erreur/individualise/');
    expect(text).toMatch(/version 9/);
    expect(text).not.toContain('Modifier');
  });
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
