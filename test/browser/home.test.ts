import { expect, test } from 'vitest';
import { branching, model } from './live-states.ts';
import { pathOf, visitor } from './visit.ts';

const { visit } = visitor();

test('home offers portal and phone of a blocked process at once', async () => {
  const page = await visit('/', { viewport: { width: 360, height: 640 } });
  for (const start of ['https://', 'tel:+41']) {
    const link = page.locator(`#bloque a[href^="${start}"]`);
    expect((await link.boundingBox())!.y + (await link.boundingBox())!.height).toBeLessThan(640);
  }
});

test('from any page, "Bloqué ?" and one tap more reach portal or phone', async () => {
  for (const address of ['/contrat/niveaux/', branching.asksMore, '/contacts/consulting/']) {
    const page = await visit(address, { viewport: { width: 360, height: 640 } });
    await page
      .getByRole('link', { name: /^Bloqué/ })
      .first()
      .click();
    await page.waitForURL(`**/${model.escalation.named.blocked}/`);
    for (const start of ['tel:', 'https:']) {
      const box = await page.locator(`.ladder .now .acts a[href^="${start}"]`).boundingBox();
      expect(box!.y + box!.height, start).toBeLessThan(640);
    }
  }
});

test('the two doors lead to the coverage check and to the contacts', async () => {
  const page = await visit('/');
  await page.locator('a.door').first().click();
  expect(pathOf(page)).toBe('/couverture/');
  await page.goBack();
  await page.locator('a.door').nth(1).click();
  expect(pathOf(page)).toBe('/contact/');
});

test('the phone menu opens without scripts and leads on', async () => {
  const page = await visit('/contrat/', { viewport: { width: 360, height: 640 }, javaScriptEnabled: false });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /Niveaux/ })
    .first()
    .click();
  expect(pathOf(page)).toBe('/contrat/niveaux/');
});
