import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/commands/project.ts';
import { compileRules } from '../../src/compiler/compile.ts';
import { small } from '../rules/small-rules.ts';

test('no test beside those of the content, of the build and in the browser reads the live rules', () => {
  expect(() => compileRules(ROOT)).toThrow('live content');
  expect(() => cpSync(join(ROOT, 'content'), '/nowhere', { recursive: true })).toThrow('live content');
  expect(small.needs.length).toBeGreaterThan(0);
});
