import { cpSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { checkRules } from '../../src/commands/check-rules.ts';
import { ROOT } from '../../src/commands/project.ts';
import { compileRules } from '../../src/compiler/compile.ts';
import { proofPlugin } from '../../src/compiler/proof-plugin.ts';
import { rulesNow } from '../../src/compiler/rules.ts';
import { siteTitle } from '../../src/compiler/site-title.ts';
import { rulesPlugin } from '../../src/compiler/vite-plugin.ts';
import { LANGUAGES } from '../../src/vocabulary/languages.ts';
import { SMALL } from '../rules/small-rules.ts';

vi.mock('../../src/compiler/compile.ts', async (original) => {
  const real = await original<typeof import('../../src/compiler/compile.ts')>();
  return { ...real, compileRules: vi.fn(real.compileRules) };
});

const scratch = mkdtempSync(join(tmpdir(), 'once-'));
cpSync(join(SMALL, 'content'), join(scratch, 'content'), { recursive: true });
cpSync(join(ROOT, 'content/i18n'), join(scratch, 'content/i18n'), { recursive: true });
afterAll(() => rmSync(scratch, { recursive: true }));
beforeEach(() => void vi.mocked(compileRules).mockClear());

test('a build compiles the rules once: for the check, the title, each module in both environments, the proof', () => {
  const modules = [
    'model',
    ...LANGUAGES.flatMap((lang) => ['coverage', 'finder', 'desk'].map((name) => `${name}/${lang}`)),
  ];
  const watched = new Set<string>();
  expect(checkRules(undefined, rulesNow(scratch))).toBe(true);
  expect(Object.values(siteTitle(scratch))).not.toContain('–');
  for (const environment of ['client', 'prerender']) {
    for (const module of modules)
      expect(load(rulesPlugin(scratch), `\0virtual:${module}`, environment, watched)).toMatch(/^export /);
  }
  expect(load(proofPlugin(scratch), '\0virtual:proof', 'prerender', watched)).toMatch(/^export const proof/);
  expect(compileRules).toHaveBeenCalledTimes(1);
  expect([...watched].map((file) => file.slice(scratch.length + 1))).toEqual(
    expect.arrayContaining([
      'content/framework/roles.yaml',
      'content/framework/fr/roles.yaml',
      'content/cases/demandes.yaml',
    ]),
  );
});

test('a changed file of rules or of words compiles them once more', () => {
  for (const file of ['roles.yaml', 'fr/roles.yaml']) {
    vi.mocked(compileRules).mockClear();
    utimesSync(join(scratch, 'content/framework', file), new Date(), new Date('2026-01-01'));
    expect(rulesNow(scratch).model).toBeDefined();
    expect(rulesNow(scratch).model).toBe(rulesNow(scratch).model);
    expect(compileRules).toHaveBeenCalledTimes(1);
  }
});

/** What a plugin gives for a module, as Vite asks for it. */
function load(plugin: Plugin, id: string, environment: string, watched: Set<string>): unknown {
  const context = { addWatchFile: (file: string) => watched.add(file), environment: { name: environment } };
  return (plugin.load as (this: unknown, id: string) => unknown).call(context, id);
}
