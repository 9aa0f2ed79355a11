import { join } from 'node:path';
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
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
    projects: [
      project('unit', ['decision', 'domain', 'compiler', 'clock', 'commands', 'architecture', 'routes', 'components']),
      project('content', ['content']),
      project('build', ['build']),
      project('browser', ['browser'], { fileParallelism: false }),
    ],
  },
});
