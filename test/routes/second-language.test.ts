import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { wordsOf } from '../../src/compiler/words.ts';
import { coverageAddress, languageOf, page, vcardAddress } from '../../src/domain/page/addresses.ts';
import { generatedRoutes, locales } from '../../src/routes/generated.ts';
import type { Lang } from '../../src/vocabulary/languages.ts';

// A second language is listed, as it will be once its texts are written.
vi.mock('../../src/vocabulary/languages.ts', async (original) => ({
  ...(await original<object>()),
  LANGUAGES: ['fr', 'de'],
  LOCALE: { fr: 'fr-CH', de: 'de-CH' },
  LANGUAGE_NAME: { fr: 'Français', de: 'Deutsch' },
  isLang: (word: string) => ['fr', 'de'].includes(word),
}));

const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'languages-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const DE = 'de' as Lang;
const FRENCH = 'content/i18n/fr-CH.json';
const GERMAN = 'content/i18n/de-CH.json';

/** Marks every text, so that none can pass for another language. */
const translated = (text: string) => `§${text}`;

cpSync(join(root, 'content/i18n'), join(scratch, 'content/i18n'), { recursive: true });
const french = JSON.parse(readFileSync(join(scratch, FRENCH), 'utf8')) as Record<string, string>;
const writeGerman = (words: Record<string, string>) => writeFileSync(join(scratch, GERMAN), JSON.stringify(words));
writeGerman(Object.fromEntries(Object.entries(french).map(([key, text]) => [key, translated(text)])));

describe('with a second language in the list', () => {
  test('its addresses stand below its sign, those of the source at the root', () => {
    expect([page(DE, 'contrat'), coverageAddress(DE, ['erreur']), vcardAddress(DE, 'cs')]).toEqual([
      '/de/contrat/',
      '/de/couverture/erreur/',
      '/de/contacts/cs.vcf',
    ]);
    expect(page('fr', 'contrat')).toBe('/contrat/');
  });

  test.each([
    ['/', 'fr'],
    ['/couverture/erreur/', 'fr'],
    ['/404', 'fr'],
    ['/de/', 'de'],
    ['/de/couverture/[...path]', 'de'],
    ['/en/contrat/', undefined],
    ['/fr/contrat/', undefined],
  ])('%s is in %s', (pathname, lang) => expect(languageOf(pathname)).toBe(lang));

  test('generated pages and files have a route in each language', () => {
    expect(generatedRoutes().map(({ pattern }) => pattern)).toEqual([
      '/robots.txt',
      '/manifest.webmanifest',
      '/couverture/[...path]',
      '/contact/[...path]',
      '/contacts/[role].vcf',
      '/de/couverture/[...path]',
      '/de/contact/[...path]',
      '/de/contacts/[role].vcf',
    ]);
  });

  test('Starlight gets both', () => {
    expect(locales()).toEqual({
      root: { label: 'Français', lang: 'fr-CH' },
      de: { label: 'Deutsch', lang: 'de-CH' },
    });
  });

  test('a word that it lacks, or has alone, stops the build with its key', () => {
    const { 'tool.copy': _copy, ...rest } = french;
    writeGerman(rest);
    expect(() => wordsOf(scratch, DE)).toThrow(`Il manque à ${GERMAN} ces mots de ${FRENCH} : « tool.copy ».`);
    writeGerman({ ...french, 'tool.kopie': 'x' });
    expect(() => wordsOf(scratch, DE)).toThrow('tool.kopie');
    writeGerman(Object.fromEntries(Object.entries(french).map(([key, text]) => [key, translated(text)])));
  });
});
