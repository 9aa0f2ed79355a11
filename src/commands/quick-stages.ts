import { checkRules } from './check-rules.ts';
import { runTests, runTool, whole, type Stage } from './stages.ts';

/** What needs neither a build nor a browser: the rules, the types, the lint, the spelling, the unit and content tests. */
export const QUICK_STAGES: Stage[] = [
  { name: 'rules', run: () => whole(checkRules()) },
  { name: 'types', run: async () => whole((await runTool('astro/bin/astro.mjs', ['check'])) === 0) },
  {
    name: 'lint',
    run: async () =>
      whole((await runTool('oxlint/bin/oxlint', ['--config=test/oxlint.json', '--deny-warnings'])) === 0),
  },
  {
    name: 'spelling',
    run: async () =>
      whole(
        (await runTool('cspell/bin.mjs', [
          'lint',
          '--config=test/cspell.json',
          '--no-progress',
          'content/**/*.{yaml,mdx,json}',
        ])) === 0,
      ),
  },
  { name: 'unit', run: () => runTests('unit') },
  { name: 'content', run: () => runTests('content') },
];
