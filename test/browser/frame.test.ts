import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FONTS } from './fonts.ts';
import { KINDS } from './page-kinds.ts';
import { sheetsOf } from './paper.ts';
import { addStyles, visitor } from './visit.ts';

/** The distances that WCAG 1.4.12 lets a reader set. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; ' +
  'word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

describe.each(FONTS)('in a %s font', (font) => {
  const { visit, origin } = visitor({ font });

  test('the bar keeps to one row, its name to two lines', async () => {
    const page = await visit('/contrat/niveaux/');
    for (const width of [320, 360, 400, 480, 768, 800, 810, 830, 1023, 1100, 1152, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const { height, lines, beyond } = await bar(page);
      expect.soft(height, `${width} px: row`).toBeLessThan(56);
      expect.soft(lines, `${width} px: lines`).toBeLessThanOrEqual(2);
      expect.soft(beyond, `${width} px: edge`).toEqual([]);
    }
  });

  test('wider spaces of text move nothing over the edge at 320 px', async () => {
    const page = await visit('/', { viewport: { width: 320, height: 800 } });
    const wide: string[] = [];
    for (const address of KINDS) {
      await page.goto(origin() + address);
      await addStyles(page, SPACED);
      if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
        wide.push(address);
    }
    expect(wide).toEqual([]);
  });

  test.each(['/contacts/', '/carte/'])('the opening hours of %s keep to a phone', async (address) => {
    const page = await visit(address, { viewport: { width: 360, height: 640 } });
    const { table, edge } = await page.locator('.hours').evaluate((hours) => ({
      table: hours.getBoundingClientRect().right,
      edge: hours.parentElement!.getBoundingClientRect().right,
    }));
    expect(table).toBeLessThanOrEqual(edge + 0.5);
  });

  test('the names of who is who stand inside their boxes', async () => {
    const page = await visit('/contacts/');
    const outside = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll<SVGPathElement>('.fig path[d$="z"]')].map((box) => box.getBBox());
      return [...document.querySelectorAll<SVGTextElement>('.fig text:not(.b)')]
        .filter((text) => {
          const { x, y, width, height } = text.getBBox();
          return !boxes.some(
            (box) =>
              x >= box.x && y >= box.y - 2 && x + width <= box.x + box.width && y + height <= box.y + box.height + 2,
          );
        })
        .map((text) => text.textContent);
    });
    expect(outside).toEqual([]);
  });

  test('a button keeps an address in one line at 320 px', async () => {
    const page = await visit('/contact/portail/bloque/', { viewport: { width: 320, height: 640 } });
    expect((await page.locator('.ladder .now a[href^="mailto:"]').boundingBox())!.height).toBeLessThan(50);
  });

  test('a ladder prints on one sheet', async () => {
    expect(await sheetsOf(await visit('/contact/finances/sans-nouvelles/'))).toBe(1);
  });

  test('a page that is not found is short, and stands below the bar', async () => {
    const page = await visit('/404.html#contenu', { viewport: { width: 360, height: 640 } });
    expect(
      await page.evaluate(() => document.querySelector('.foot')!.getBoundingClientRect().top + scrollY),
    ).toBeLessThan(1280);
    const head = await page.locator('.top').boundingBox();
    const heading = await page.locator('h1').evaluate((title) => {
      const words = document.createRange();
      words.selectNodeContents(title);
      return words.getBoundingClientRect().top;
    });
    expect(heading).toBeGreaterThan(head!.y + head!.height + 8);
    expect(await page.locator('.urgent a[href^="tel:"]').count()).toBe(1);
  });
});

describe('the frame', () => {
  const { visit } = visitor();

  test('the phone menu begins with the tools and the card, and has one link a group', async () => {
    const page = await visit('/', { viewport: { width: 360, height: 640 } });
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await page.locator('#menu a:visible').evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([
      '/couverture/',
      '/contact/',
      '/carte/',
      '/contrat/',
      '/contacts/',
      '/pratique/',
      '/sources/',
    ]);
  });

  test('"Contacts" leads to the finder, who is who stands beside it', async () => {
    const page = await visit('/contacts/consulting/');
    const links = page.locator('.top nav a');
    expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toContain('/contact/');
    expect(await page.locator('.top nav [aria-current]').getAttribute('href')).toBe('/contacts/');
  });

  test('the dash of a list is not read aloud', async () => {
    const page = await visit('/');
    expect(
      await page
        .locator('.dash > li')
        .first()
        .evaluate((item) => getComputedStyle(item, '::before').content),
    ).toBe('"–" / ""');
  });
});

function bar(page: Page) {
  return page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('.brand b')!);
    return {
      height: document.querySelector('.top')!.getBoundingClientRect().height,
      lines: new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top / 4)))
        .size,
      beyond: [...document.querySelectorAll('.top a, .top button')]
        .filter(
          (one) =>
            one.getClientRects().length > 0 &&
            (one.getBoundingClientRect().right > innerWidth || one.scrollWidth > one.clientWidth + 1),
        )
        .map((one) => one.className || one.textContent!.trim()),
    };
  });
}
