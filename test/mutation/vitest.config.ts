import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Only the tests of the decision core, with fewer runs of each property: every mutant runs them again. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: { include: ['test/decision/**/*.test.ts'], testTimeout: 60_000, env: { FEWER_RUNS: '8' } },
});
