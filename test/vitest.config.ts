import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** A project runs the tests of some folders of `test/`. */
const project = (name: string, folders: string[], options = {}) => ({
  extends: true as const,
  test: { name, include: folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`), ...options },
});

export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A limit for what hangs, not a measure: a machine may do much else beside.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    allowOnly: false,
    // Tests share the modules they load, and what these prepare; those that replace modules see the setup file.
    isolate: false,
    setupFiles: 'test/architecture/replaced-modules.ts',
    projects: [
      project(
        'unit',
        [
          'decision',
          'domain',
          'compiler',
          'clock',
          'commands',
          'architecture',
          'routes',
          'components',
          'islands',
          'finding',
          'finish',
          'hosting',
          'search',
          'browser-scripts',
        ],
        {
          alias: { 'virtual:model': join(root, 'test/rules/model.ts') },
          execArgv: [`--import=${pathToFileURL(join(root, 'test/architecture/live-content.ts'))}`],
        },
      ),
      project('content', ['content']),
      project('hosts', ['hosts']),
      project('build', ['build']),
      project('below', ['below'], { globalSetup: 'test/browser/setup.ts' }),
      project('browser', ['browser'], {
        fileParallelism: false,
        sequence: { groupOrder: 1 },
        globalSetup: 'test/browser/setup.ts',
      }),
    ],
  },
});
