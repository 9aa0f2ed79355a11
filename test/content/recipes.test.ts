import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/report.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'recipes-'));
cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const guide = readFileSync(join(root, 'content/LISEZMOI.md'), 'utf8');
const recipe = /\n## Ajouter une demande\n(.*?)\n## /s.exec(guide)![1]!;

/** The blocks of the recipe: the file, where in it, the lines to paste. */
const blocks = [...recipe.matchAll(/```yaml\n# (\S+), (.+)\n([^`]+)```/g)].map(([, file, where, lines]) => ({
  file: join(folder, 'content', file!),
  where: where!,
  lines: lines!,
}));

/** Pastes lines where a person would who reads « sous « needs: » » or « à la fin ». */
function pasted(text: string, where: string, lines: string): string {
  if (where === 'à la fin') return `${text.trimEnd()}\n\n${lines}`;
  const [, key, group] = /^sous « (.+?) »(?: du groupe « (.+) »)?$/.exec(where)!;
  const from = group ? text.indexOf(`- id: ${group}\n`) : 0;
  const end = text.indexOf('\n', text.indexOf(`${key}\n`, from)) + 1;
  return text.slice(0, end) + lines + text.slice(end);
}

describe('the recipe for a new need', () => {
  test('as written, leads to rules without a mistake', () => {
    expect(blocks.length).toBeGreaterThan(5);
    for (const { file, where, lines } of blocks) writeFileSync(file, pasted(readFileSync(file, 'utf8'), where, lines));
    const coverage = join(folder, 'content/framework/coverage.yaml');
    const [, id] = /ajoutez `([\w-]+)` à la liste `besoin` de `given`/.exec(recipe)!;
    const text = readFileSync(coverage, 'utf8');
    writeFileSync(coverage, text.replace(/(- id: evolution\n +given: \{ besoin: \[)/, `$1${id}, `));
    const { problems, model } = compileRules(folder);
    expect(problems.length > 0 ? report(problems) : '').toBe('');
    expect(model!.needs.map((need) => need.id)).toContain(id);
  });
});
