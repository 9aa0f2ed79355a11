import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The paths of the map: two spaces more are a step down, names end in a slash or an ending, their meaning follows. */
function mapped(): string[] {
  const [, map = ''] = /## The map\n\n```\n(.*?)```/s.exec(readme) ?? [];
  const above: string[] = [];
  return map.split('\n').flatMap((line) => {
    const [, indent, name] = /^( {0,6})(\S+(?:\/|\.\w+))\s{2,}/.exec(line) ?? [];
    if (indent === undefined || name === undefined) return [];
    above.splice(indent.length / 2, Infinity, name);
    return [above.join('')];
  });
}

test('the map names what is there, and every room of the code', () => {
  const map = mapped();
  expect(map.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1) + '/');
  expect(rooms.filter((room) => !map.includes(room) && !INSIDE_A_ROOM.has(room))).toEqual([]);
});

/** The two tools, told in one line of the map. */
const INSIDE_A_ROOM = new Set(['src/islands/coverage/', 'src/islands/contact/']);

/** Whether a path stands for one that somebody is still to make: of any id, or of a second language. */
const unmade = (path: string) => path.includes('<') || /(?:^|\/)de(?:-CH)?(?:\/|\.|$)/.test(path);

test('every path in its text leads somewhere, but what is still to be made', () => {
  const paths = [...readme.matchAll(/`((?:src|content|test)\/[^`\s]*)`/g)].map(([, path]) => path!);
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => !unmade(path) && !path.includes('*') && !existsSync(join(root, path)))).toEqual([]);
});
