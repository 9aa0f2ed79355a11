import { globSync } from 'node:fs';
import { ROOT } from './project.ts';
import type { Stage } from './stages.ts';

/** Projects of `test/vitest.config.ts` with a folder of their name; the tests of every other folder are unit tests. */
const OWN_FOLDER = ['content', 'build', 'browser', 'below', 'hosts'];

/** The stages with tests whose path holds one of some words, and the stages that these need. */
export function chosenStages(stages: Stage[], words: string[], files: string[] = testFiles()): Stage[] {
  const projects = new Set(files.filter((file) => words.some((word) => file.includes(word))).map(projectOf));
  const chosen = stages.filter(({ project }) => project !== undefined && projects.has(project));
  return stages.filter((stage) => chosen.includes(stage) || chosen.some(({ needs }) => needs === stage.name));
}

function projectOf(file: string): string {
  return OWN_FOLDER.find((folder) => file.startsWith(`test/${folder}/`)) ?? 'unit';
}

function testFiles(): string[] {
  return globSync('test/**/*.test.{ts,tsx}', { cwd: ROOT, exclude: ['**/node_modules'] }).map((file) =>
    file.replaceAll('\\', '/'),
  );
}
