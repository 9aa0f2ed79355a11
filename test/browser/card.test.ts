import { text as readText } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CARD_LINES, cardFile, LARGEST_CARD_FILE, readCardFile } from '../../src/domain/files/card-file.ts';
import { FULL, write } from './card-lines.ts';
import { decoded } from './code.ts';
import { asOnA4, millimetres, sheetsOf } from './paper.ts';
import { visitor } from './visit.ts';

const { visit } = visitor();
const open = (options = {}) => visit('/carte/', options);

describe('on paper', () => {
  test('what is written stands there, and where nothing is, a line to write on', async () => {
    const page = await open();
    await write(page, { cam: FULL['cam'] });
    await asOnA4(page);
    expect(await page.locator('.written').filter({ hasText: FULL['cam']! }).isVisible()).toBe(true);
    const empty = page.locator('[name="note-3"] + .written');
    expect((await empty.boundingBox())!.height).toBeGreaterThan(millimetres(6));
    expect(await empty.evaluate((element) => getComputedStyle(element).borderBottomStyle)).toBe('solid');
  });

  test('the sheet alone is printed, with address, date and version in its last line', async () => {
    const page = await open();
    await asOnA4(page);
    const text = (await page.locator('body').innerText()).replace(/[\u00a0\u202f]/g, ' ');
    expect(text).not.toMatch(/Imprimer|Enregistrer|Pratique|Plan du site/);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.foot .paper').innerText()).toMatch(
      /\/carte\/ · version \S+ du cadre de collaboration · \d+ \p{L}+ \d{4}$/u,
    );
  });
});

describe('the code', () => {
  test.each([
    ['on the screen', false],
    ['in the dark', false],
    ['on paper', true],
  ])('%s leads to the finder', async (name, paper) => {
    const page = await open({ colorScheme: name === 'in the dark' ? 'dark' : 'light' });
    if (paper) await asOnA4(page);
    const code = page.locator('.code');
    expect(await decoded(page, code)).toBe(`${process.env['SITE_URL']}/contact/`);
    expect(await code.locator('title').textContent()).toContain(`${process.env['SITE_URL']}/contact/`);
  });

  test('is at least 25 mm wide on paper, its white edge of four modules not counted', async () => {
    const page = await open();
    await asOnA4(page);
    const modules = Number((await page.locator('.code').getAttribute('viewBox'))!.split(' ')[2]);
    expect(((await page.locator('.code').boundingBox())!.width * (modules - 8)) / modules).toBeGreaterThan(
      millimetres(25),
    );
  });
});

describe('what a client writes', () => {
  test('stays on the device until it is cleared, and clearing can be undone', async () => {
    const page = await open();
    await write(page, FULL);
    await page.reload();
    expect(await written(page)).toEqual(FULL);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    expect([await written(page), await kept(page)]).toEqual([{}, null]);
    expect(await said(page)).toBe('Tout est effacé, de la carte et de cet appareil.');
    await page.getByRole('button', { name: 'Revenir à l’état précédent' }).click();
    expect([await written(page), readCardFile((await kept(page))!)]).toEqual([FULL, { lines: FULL }]);
  });

  test('undoing loses nothing that was written since', async () => {
    const page = await open();
    await write(page, { cam: 'avant' });
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await write(page, { contrat: 'après' });
    const undo = page.getByRole('button', { name: 'Revenir à l’état précédent' });
    await undo.click();
    expect(await written(page)).toEqual({ cam: 'avant' });
    await undo.click();
    expect(await written(page)).toEqual({ contrat: 'après' });
  });

  test('follows from one window to the other', async () => {
    const page = await open();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await write(other, { cam: 'dans l’autre' });
    await expect.poll(() => written(page)).toEqual({ cam: 'dans l’autre' });
  });

  test('something else in its place on the device stops nothing', async () => {
    const page = await open();
    await page.evaluate(() => localStorage.setItem('carte', '{"kind":'));
    await page.reload();
    await write(page, { cam: 'Encore' });
    expect(readCardFile((await kept(page))!)).toEqual({ lines: { cam: 'Encore' } });
  });

  test('a device that keeps nothing says so at the first letter', async () => {
    const page = await open();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new Error('full');
      };
    });
    await write(page, { cam: 'N' });
    expect(await said(page)).toMatch(/^Cet appareil ne garde pas ce que vous écrivez/);
  });

  test('cannot be longer than its line on paper', async () => {
    const page = await open();
    await page.getByLabel('Numéro de contrat').pressSequentially('x'.repeat(60));
    expect((await written(page))['contrat']).toHaveLength(CARD_LINES.get('contrat')!);
  });
});

describe('the file', () => {
  test('takes the card to another device', async () => {
    const page = await open();
    await write(page, FULL);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Enregistrer un fichier' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('carte-proconcept.json');
    const file = await readText(await download.createReadStream());
    const elsewhere = await open();
    await take(elsewhere, file);
    await expect.poll(() => written(elsewhere)).toEqual(FULL);
    expect(await said(elsewhere)).toBe('La carte montre maintenant ce que contient le fichier.');
    await elsewhere.reload();
    expect(await written(elsewhere)).toEqual(FULL);
  });

  test('that would replace something asks first, line by line, and a no or Escape keeps the card', async () => {
    const page = await open();
    await write(page, { cam: 'Ancien', contrat: '12', 'key-user-2-nom': 'Reste' });
    const file = cardFile({ cam: 'Nouveau', 'key-user-2-nom': 'Reste', 'key-user-2-telephone': '032' });
    const question = page.getByRole('dialog', { name: 'Remplacer ce qui est écrit ?' });
    for (const no of [
      () => page.keyboard.press('Escape'),
      () => page.getByRole('button', { name: 'Garder la carte' }).click(),
    ]) {
      await take(page, file);
      await expect.poll(() => question.isVisible()).toBe(true);
      expect(await question.locator('tbody tr').allInnerTexts()).toEqual([
        'Numéro de contrat\t12\t–',
        'Customer Account Manager (CAM)\tAncien\tNouveau',
        'KeyUser 2, téléphone\t–\t032',
      ]);
      expect(await written(page)).toEqual({ cam: 'Ancien', contrat: '12', 'key-user-2-nom': 'Reste' });
      await no();
      await expect.poll(() => said(page)).toBe('Rien n’a changé sur la carte.');
      expect(await written(page)).toEqual({ cam: 'Ancien', contrat: '12', 'key-user-2-nom': 'Reste' });
    }
  });

  test('replaces all of it after a yes, even after an earlier one was refused, and that can be undone', async () => {
    const page = await open();
    await write(page, { cam: 'Ancien', contrat: '12' });
    await take(page, cardFile({ cam: 'Nouveau' }));
    await page.getByRole('button', { name: 'Remplacer' }).click();
    await expect.poll(() => written(page)).toEqual({ cam: 'Nouveau' });
    await page.getByRole('button', { name: 'Revenir à l’état précédent' }).click();
    expect(await written(page)).toEqual({ cam: 'Ancien', contrat: '12' });
    await take(page, cardFile({ cam: 'Troisième' }));
    await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => said(page)).toBe('Rien n’a changé sur la carte.');
    expect(await written(page)).toEqual({ cam: 'Ancien', contrat: '12' });
  });

  test('that holds the same says so', async () => {
    const page = await open();
    await write(page, { cam: 'Pareil' });
    await take(page, cardFile({ cam: 'Pareil' }));
    await expect.poll(() => said(page)).toBe('Le fichier contient exactement ce qui est déjà sur la carte.');
  });

  test.each([
    ['a picture', '\u0089PNG\r\n', /ne contient pas de JSON/],
    ['nothing', '', /ne contient pas de JSON/],
    ['half a card', cardFile(FULL).slice(0, 200), /ne contient pas de JSON/],
    ['another file', '{"name":"cadre"}', /ce n’est pas une carte de ce site/],
    ['a newer card', '{"kind":"carte-proconcept","version":2}', /version plus récente de la carte \(2\). Rechargez/],
    [
      'a number for a text',
      '{"kind":"carte-proconcept","version":1,"lines":{"contrat":"neuf","key-user-2-telephone":32}}',
      /« KeyUser 2, téléphone » n’est pas un texte/,
    ],
    [
      'a foreign line',
      '{"kind":"carte-proconcept","version":1,"lines":{"contrat":"neuf","<b>prix</b>":"1"}}',
      /une ligne que la carte n’a pas : « <b>prix<\/b> »/,
    ],
    [
      'a text too long',
      `{"kind":"carte-proconcept","version":1,"lines":{"cam":"neuf","contrat":"${'x'.repeat(41)}"}}`,
      /« Numéro de contrat » compte 41 signes ; la carte en prend 40/,
    ],
    ['a large file', ' '.repeat(LARGEST_CARD_FILE + 1), /trop grand pour être une carte/],
  ])('%s is refused in a sentence, and nothing is lost or half written', async (_name, text, sentence) => {
    const page = await open();
    await write(page, { cam: 'Ancien' });
    await take(page, text);
    await expect.poll(() => said(page)).toMatch(sentence);
    expect(await said(page)).toMatch(/ Rien n’a changé sur la carte\.$/);
    expect([await written(page), readCardFile((await kept(page))!)]).toEqual([
      { cam: 'Ancien' },
      { lines: { cam: 'Ancien' } },
    ]);
  });

  test('markup in it stays text, on the card, in the question and on paper', async () => {
    const page = await open();
    const markup = '<img src="/x" onerror="fail()"><b>gras';
    await write(page, { cam: 'Ancien' });
    await take(page, cardFile({ cam: markup }));
    await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(true);
    expect(await page.getByRole('cell', { name: markup }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Remplacer' }).click();
    await expect.poll(() => written(page)).toEqual({ cam: markup });
    expect(await page.locator('.card img, .card .written b, dialog img').count()).toBe(0);
  });

  test('is chosen and accepted with the keyboard alone', async () => {
    const page = await open();
    const chooser = page.waitForEvent('filechooser');
    await write(page, { cam: 'Ancien' });
    await page.getByRole('button', { name: 'Reprendre un fichier' }).focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(asFile(cardFile({ cam: 'Nouveau' })));
    await expect
      .poll(() =>
        page.getByRole('button', { name: 'Garder la carte' }).evaluate((button) => button === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => written(page)).toEqual({ cam: 'Nouveau' });
  });
});

test('without scripts the lines are plain fields, and a sentence says that they are only printed', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.getByLabel('Numéro de contrat').fill('12');
  expect(await page.getByText('Sans JavaScript').isVisible()).toBe(true);
  expect(await page.locator('.keeping button:visible').count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByLabel('Numéro de contrat').isVisible()).toBe(true);
  expect(await sheetsOf(page)).toBe(1);
});

/** What stands on the card. */
function written(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('.card input')]
        .filter(({ value }) => value !== '')
        .map(({ name, value }) => [name, value]),
    ),
  );
}

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('carte'));
const said = async (page: Page) =>
  (await page.locator('.keeping [role="status"]').innerText()).replace(/[\u00a0\u202f]/g, ' ');
const asFile = (text: string) => ({ name: 'carte.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const take = (page: Page, text: string) => page.locator('.keeping [type="file"]').setInputFiles(asFile(text));
