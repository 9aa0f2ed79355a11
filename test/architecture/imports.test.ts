import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What each room may import from the other rooms; packages are named where a room may have none. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/decision': [],
  'src/clock': [],
  'src/framework': ['src/decision', 'src/clock'],
  'src/finish': ['src/framework'],
  'src/search': ['src/framework'],
  'src/islands': ['src/framework', 'src/decision', 'src/clock'],
  'src/compiler': ['src/framework', 'src/decision', 'src/clock'],
  'src/components': ['src/islands', 'src/search', 'src/framework', 'src/decision', 'src/clock', 'src/compiler'],
  'src/routes': ['src/components', 'src/islands', 'src/framework', 'src/decision', 'src/clock', 'src/compiler'],
  'src/commands': ['src/compiler', 'src/framework', 'src/decision', 'src/clock'],
  'content/docs': ['src/components', 'src/islands'],
};

const PACKAGES: Record<string, readonly string[]> = {
  'src/decision': [],
  'src/clock': ['@date-fns/tz/tzOffset'],
  'src/framework': [],
  'src/islands': ['preact', 'preact/hooks', 'astro', 'virtual:coverage/fr', 'virtual:contact/fr'],
};

const files = Object.keys(MAY_IMPORT).flatMap((room) => sources(join(root, room)).map((file) => ({ room, file })));

describe('imports run one way', () => {
  test('every room has files to look at', () => {
    for (const room of ['src/decision', 'src/clock', 'src/framework', 'src/islands', 'src/compiler', 'src/components', 'content/docs']) {
      expect(files.some((file) => file.room === room), room).toBe(true);
    }
  });

  test.each(files.map(({ room, file }) => [relative(root, file), room] as const))('%s', (file, room) => {
    for (const specifier of imports(join(root, file))) {
      const target = specifier.startsWith('.') ? relative(root, join(root, dirname(file), specifier)) : undefined;
      if (target === undefined) {
        const allowed = PACKAGES[room];
        if (allowed) expect(allowed, `${file} imports the package ${specifier}`).toContain(specifier);
      } else {
        const other = Object.keys(MAY_IMPORT).find((known) => target.startsWith(`${known}/`));
        expect([room, ...MAY_IMPORT[room]!], `${file} imports ${target}`).toContain(other);
      }
    }
  });
});

/** The specifiers a source file imports, types included. */
function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^\s*(?:import|export)\b[^'"]*?\bfrom\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm)].map((match) => match[1] ?? match[2] ?? match[3]!);
}

function sources(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|astro|mdx)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
