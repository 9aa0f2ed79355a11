import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import type { Model } from '../../src/domain/model/model.ts';
import type { Lang } from '../../src/vocabulary/languages.ts';

const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'second-language-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const DE = 'de' as Lang;

/** Marks every text, so that none can pass for another language. */
const translated = (text: string) => `§${text}`;

test('what the tools show in a second language has no text of the source', async () => {
  const model = bilingual(compileRules(root).model!);
  const french = JSON.parse(readFileSync(join(root, 'content/i18n/fr-CH.json'), 'utf8')) as Record<string, string>;
  cpSync(join(root, 'content/i18n'), join(scratch, 'content/i18n'), { recursive: true });
  const german = Object.fromEntries(Object.entries(french).map(([key, text]) => [key, translated(text)]));
  writeFileSync(join(scratch, 'content/i18n/de-CH.json'), JSON.stringify(german));

  vi.resetModules();
  vi.doMock('../../src/vocabulary/languages.ts', () => ({
    LANGUAGES: ['fr', 'de'],
    LOCALE: { fr: 'fr-CH', de: 'de-CH' },
    SMALL_IN_SENTENCES: { fr: true, de: false },
    isLang: (word: string) => ['fr', 'de'].includes(word),
  }));
  const { wordsOf } = await import('../../src/compiler/words.ts');
  const { coverageData } = await import('../../src/domain/coverage/coverage-data.ts');
  const { finderData } = await import('../../src/domain/contact/finder-data.ts');
  const { deskData } = await import('../../src/domain/desk/desk-words.ts');

  const words = wordsOf(scratch, DE);
  const shown = [
    coverageData(model, words.coverage, DE),
    finderData(model, words, DE),
    deskData(model, words.desk, DE),
  ].map((data) => JSON.stringify(data));
  // A single word may be an id as well.
  const texts = [...frenchTexts(model), ...Object.values(french)].filter((text) => text.includes(' '));
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => shown.some((data) => data.includes(JSON.stringify(text))))).toEqual([]);
});

/** The rules with a second language beside each French text. */
function bilingual<T>(value: T): T {
  if (Array.isArray(value)) return value.map((inner: unknown) => bilingual(inner)) as T;
  if (value === null || typeof value !== 'object') return value;
  if ('fr' in value && typeof value.fr === 'string') return { ...value, de: translated(value.fr) };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, bilingual(inner)]),
  ) as T;
}

/** Every French text of the rules. */
function frenchTexts(model: Model): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if ('fr' in value && typeof value.fr === 'string') found.push(value.fr);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(model);
  return found;
}
