import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import configuration from '../vitest.config.ts';

interface Project {
  test: { include: string[] };
}

test('every file of tests belongs to a project that runs it', () => {
  const root = join(import.meta.dirname, '../..');
  const { projects } = configuration.test as unknown as { projects: Project[] };
  const patterns = projects.flatMap(({ test: { include } }) => include);
  const run = new Set(globSync(patterns, { cwd: root }));
  const all = globSync('test/**/*.test.{ts,tsx}', { cwd: root, exclude: ['**/node_modules/**'] });
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((file) => !run.has(file) && !ASKED_FOR.some((folder) => file.startsWith(folder)))).toEqual([]);
});

/** Packages of their own, run by commands of their own. */
const ASKED_FOR = ['test/bench/', 'test/mutation/'];
