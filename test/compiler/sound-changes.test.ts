import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { compileRules } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/report.ts';
import { change } from './broken-copy.ts';
import { copyWithPages } from './small-site.ts';

/** Rewrites every file of content of a copy. */
function rewritten(how: (text: string, file: string) => string): string {
  const folder = copyWithPages();
  for (const name of readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:yaml|mdx)$/.test(name)) continue;
    const file = join(folder, 'content', name);
    writeFileSync(file, how(readFileSync(file, 'utf8'), name));
  }
  return folder;
}

/** A block with its keys the other way round, all the way down. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

function organisation(from: string | RegExp, to: string): string {
  const folder = copyWithPages();
  change(folder, 'organisation.yaml', from, to);
  return folder;
}

const SOUND: [name: string, make: () => string][] = [
  ['lines that end as on Windows', () => rewritten((text) => text.replaceAll('\n', '\r\n'))],
  ['a byte-order mark', () => rewritten((text) => `\uFEFF${text}`)],
  ['comments', () => rewritten((text, file) => (file.endsWith('.yaml') ? `# Un mot\n${text}\n# Fin\n` : text))],
  [
    'keys in another order',
    () => rewritten((text, file) => (file.endsWith('.yaml') ? stringify(turned(parse(text))) : text)),
  ],
  [
    'rows in another order',
    () => {
      const folder = copyWithPages();
      change(folder, 'coverage.yaml', /( +- \{ id: regle-frein-usure.*\n)( +- \{ id: regle-frein-route.*\n)/, '$2$1');
      return folder;
    },
  ],
  ['another telephone', () => organisation('+41 21 999 99 99', '+41 44 123 45 67')],
  ['another portal', () => organisation('https://guichet.atelier.example', 'https://aide.atelier.example/demandes')],
  ['other hours', () => organisation('"13:30"', '"13:00"')],
  ['the holidays of another canton', () => organisation(/canton: [A-Z]{2}/, 'canton: GE')],
];

describe('a sound change is accepted', () => {
  test.each(SOUND)('%s', (_name, make) => {
    const { problems } = compileRules(make());
    expect(problems.length === 0 ? '' : report(problems)).toBe('');
  });
});
