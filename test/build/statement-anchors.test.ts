import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { page } from '../../src/framework/addresses.ts';
import { statementHomes } from '../../src/framework/statement-homes.ts';
import { allPages } from './built-site.ts';

const framework = compile(join(import.meta.dirname, '../..')).framework!;
const homes = statementHomes(framework);

test('each statement is an anchor on its home page, with a link to itself, and on no other', () => {
  const places = new Map<string, string[]>();
  const linked = new Set<string>();
  for (const { address, root } of allPages()) {
    for (const { id } of root.querySelectorAll('[id]')) if (homes.has(id)) places.set(id, [...places.get(id) ?? [], address]);
    for (const link of root.querySelectorAll('a.row-link')) linked.add(address + link.getAttribute('href')!);
  }
  for (const [id, path] of homes) {
    expect([id, places.get(id)]).toEqual([id, [page('fr', path)]]);
    expect(linked.has(`${page('fr', path)}#${id}`), `${id} has a link to itself`).toBe(true);
  }
});
