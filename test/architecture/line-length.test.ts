import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The width Prettier keeps to, as far as it may: it leaves comments and texts as long as they are. */
const { printWidth } = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8')) as { printWidth: number };

test('no line of code is longer than the lines that Prettier makes, comments and texts included', () => {
  const files = [...code(root, false), ...['src', 'test'].flatMap((folder) => code(join(root, folder), true))];
  expect(files.length).toBeGreaterThan(400);
  expect(files.flatMap((file) => tooLong(relative(root, file), readFileSync(file, 'utf8')))).toEqual([]);
});

test('a line that is too long is named; signs are counted, not bytes', () => {
  const text = `${'é'.repeat(printWidth)}\n${'x'.repeat(printWidth + 1)}\n`;
  expect(tooLong('a.ts', text)).toEqual([`a.ts:2 has ${printWidth + 1} signs`]);
});

function tooLong(file: string, text: string): string[] {
  return text
    .split('\n')
    .map((line, index) => ({ signs: [...line].length, place: `${file}:${index + 1}` }))
    .filter(({ signs }) => signs > printWidth)
    .map(({ signs, place }) => `${place} has ${signs} signs`);
}

function code(folder: string, recursive: boolean): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|astro|css|cjs|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('/node_modules/'));
}
