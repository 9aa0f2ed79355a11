import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { describeFailure, forReaders } from '../../src/commands/failure.ts';
import { ROOT } from '../../src/commands/project.ts';

test('a mistake in the content is told with its place and its cure, without a stack', () => {
  const error = Object.assign(new Error('title: Required'), {
    hint: 'Add a title.',
    loc: { file: join(ROOT, 'content/docs/index.mdx'), line: 2 },
  });
  expect(describeFailure(error).split('\n')).toEqual([
    'content/docs/index.mdx:2',
    'title: Required',
    'Add a title.',
    'Pour la trace complète : DETAILS=1 devant la commande.',
  ]);
});

test('a place inside a package is not told: there is nothing to mend there', () => {
  const error = Object.assign(new Error('Unknown need'), {
    loc: { file: join(ROOT, 'node_modules/a/index.astro'), line: 3 },
  });
  expect(describeFailure(error)).not.toContain('node_modules');
});

test('a stack inside a message is left out, and kept for those who ask for details', () => {
  const frames = '    at handler (file:///a.js:64:17)\n    at async plugin (b.mjs:1:2)';
  const message = `MDXError: 5:1: Unexpected character\n${frames}\nend`;
  expect(forReaders(message)).toBe('MDXError: 5:1: Unexpected character\nend');
  vi.stubEnv('DETAILS', '1');
  expect(forReaders(message)).toBe(message);
  vi.unstubAllEnvs();
});

test('what is thrown without being an error is told as it is', () => {
  expect(describeFailure('text')).toBe('text');
});
