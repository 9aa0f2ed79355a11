import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const CORE = ['src/decision', 'src/clock', 'src/vocabulary'];

/** What each room may import from the other rooms. A room within a room may also import those named before it there. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/decision': [],
  'src/clock': [],
  'src/vocabulary': ['content/i18n'],
  'src/schema': ['src/vocabulary'],
  'src/domain': [...CORE, 'src/schema'],
  'src/finding': ['src/domain', ...CORE],
  'src/finish': ['src/domain', 'src/vocabulary'],
  'src/search': ['src/domain', 'src/vocabulary'],
  'src/islands': ['src/domain', ...CORE],
  'src/browser': ['src/islands', 'src/search', 'src/finding', 'src/domain', ...CORE],
  'src/compiler': ['src/schema', 'src/domain', 'src/finding', ...CORE],
  'src/components': ['src/islands', 'src/browser', 'src/search', 'src/domain', 'src/compiler', ...CORE],
  'src/routes': ['src/components', 'src/islands', 'src/domain', 'src/compiler', ...CORE],
  'src/hosting': [],
  'src/commands': ['src/compiler', 'src/finding', 'src/hosting', 'src/domain', ...CORE],
  'content/docs': ['src/components', 'src/islands'],
};

/** The rooms within a room, each after those it may import. */
const FLOORS: Record<string, readonly string[]> = {
  'src/decision': ['table.ts', 'sets', 'graph', 'asking', 'proving'],
  'src/domain': ['text', 'model', 'page', 'view', 'desk', 'files', 'contact', 'coverage', 'owner'],
};

/** Imports that must vanish when the code is made ready for a browser. */
const TYPES_ONLY: readonly (readonly [from: string, to: string])[] = [
  ['src/domain', 'src/schema'],
  ['src/vocabulary', 'content/i18n'],
];

/** Folders of data, which import nothing. */
const DATA = ['content/i18n'];

/** The packages a room may import; rooms not named may import any. */
const PACKAGES: Record<string, readonly string[]> = {
  'src/decision': [],
  'src/clock': ['@date-fns/tz/tzOffset'],
  'src/vocabulary': [],
  'src/domain': [],
  'src/finding': ['minisearch', '@orama/stemmers/french'],
  'src/islands': ['preact', 'preact/hooks', 'astro', 'virtual:coverage', 'virtual:finder'],
};

const rooms = Object.keys(MAY_IMPORT);
const files = rooms.flatMap((room) => sources(join(root, room)).map((file) => ({ room, file: relative(root, file) })));

describe('imports run one way', () => {
  test.each(rooms)('%s has files to look at', (room) => {
    expect(files.some((file) => file.room === room)).toBe(true);
  });

  test.each(files.map(({ file, room }) => [file, room] as const))('%s', (file, room) => {
    for (const { specifier, typeOnly } of imports(file)) {
      const target = targetOf(file, specifier);
      if (target === undefined) {
        const allowed = PACKAGES[room];
        if (allowed) expect(allowed, `${file} imports the package ${specifier}`).toContain(specifier);
        continue;
      }
      const other = roomOf(target);
      expect([room, ...MAY_IMPORT[room]!], `${file} imports ${target}`).toContain(other);
      if (TYPES_ONLY.some(([from, to]) => from === room && to === other)) {
        expect(typeOnly, `${file} imports ${target} by value`).toBe(true);
      }
    }
  });

  test.each(Object.entries(FLOORS))('the floors of %s', (room, floors) => {
    const floorOf = (path: string) => floors.indexOf(path.slice(room.length + 1).split('/')[0]!);
    for (const { file } of files.filter((one) => one.room === room)) {
      expect(floorOf(file), `${file} stands on no floor`).toBeGreaterThanOrEqual(0);
      for (const { specifier } of imports(file)) {
        const target = targetOf(file, specifier);
        if (target === undefined || roomOf(target) !== room) continue;
        expect(floorOf(target), `${file} imports ${target}`).toBeLessThanOrEqual(floorOf(file));
      }
    }
  });

  test('no file leads back to itself', () => {
    expect(
      circles(
        new Map(
          files.map(({ file }) => [file, imports(file).flatMap(({ specifier }) => targetOf(file, specifier) ?? [])]),
        ),
      ),
    ).toEqual([]);
  });
});

test('a circle is found, and a way that ends is none', () => {
  expect(
    circles(
      new Map([
        ['a', ['b', 'd']],
        ['b', ['c']],
        ['c', ['a']],
        ['d', ['b']],
      ]),
    ),
  ).toEqual([['a', 'b', 'c']]);
  expect(
    circles(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['c']],
        ['c', []],
      ]),
    ),
  ).toEqual([]);
});

/** Ways that lead from a file back to it, one for each file at which some way closes. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) return void found.push(way.slice(way.indexOf(file)));
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

function roomOf(path: string): string | undefined {
  return [...rooms, ...DATA].find((room) => path.startsWith(`${room}/`));
}

/** The file of the project that a specifier names; nothing for a package. */
function targetOf(file: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? relative(root, join(root, dirname(file), specifier)) : undefined;
}

/** Names brought in, a file imported for what it does, or one loaded when it is needed. */
const IMPORT = new RegExp(
  [
    /^\s*(?:import|export)\b([^'";]*?)\bfrom\s+['"]([^'"]+)['"]/,
    /^\s*import\s+['"]([^'"]+)['"]/,
    /import\(\s*['"]([^'"]+)['"]\s*\)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

/** What a source file imports, types included. */
function imports(file: string): { specifier: string; typeOnly: boolean }[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, names, from, bare, called]) => ({
    specifier: from ?? bare ?? called!,
    typeOnly: names !== undefined && /^\s*type\b/.test(names),
  }));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro|mdx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
