import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { page } from '../../src/domain/page/addresses.ts';
import { statementHomes } from '../../src/domain/page/statement-homes.ts';
import { allPages } from './built-site.ts';

const model = compileRules(join(import.meta.dirname, '../..')).model!;
const homes = statementHomes(model);

test('each statement is an anchor on its home page, with a link to itself, and on no other', () => {
  const places = new Map<string, string[]>();
  const linked = new Set<string>();
  for (const { address, root } of allPages()) {
    for (const { id } of root.querySelectorAll('[id]'))
      if (homes.has(id)) places.set(id, [...(places.get(id) ?? []), address]);
    for (const link of root.querySelectorAll('a.row-link')) linked.add(address + link.getAttribute('href')!);
  }
  for (const [id, path] of homes) {
    expect([id, places.get(id)]).toEqual([id, [page('fr', path)]]);
    expect(linked.has(`${page('fr', path)}#${id}`), `${id} has a link to itself`).toBe(true);
  }
});
