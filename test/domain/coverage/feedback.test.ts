import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compileRules } from '../../../src/compiler/compile.ts';
import { report } from '../../../src/compiler/report.ts';
import { coverageData } from '../../../src/domain/coverage/coverage-data.ts';
import { SMALL, small, words } from '../../rules/small-rules.ts';

const scratch = mkdtempSync(join(tmpdir(), 'feedback-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test('objections go nowhere as long as nobody keeps an address for them, and never to the support', () => {
  expect(coverageData(small, words.coverage, 'fr').feedback).toBeUndefined();
});

test('with an address they go there; a malformed one is told', () => {
  cpSync(join(SMALL, 'content'), join(scratch, 'content'), { recursive: true });
  const file = join(scratch, 'content/framework/organisation.yaml');
  const write = (address: string) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^#? ?feedback: .*$/m, `feedback: "${address}"`));
  write('regles@exemple.ch');
  expect(coverageData(compileRules(scratch).model!, words.coverage, 'fr').feedback).toBe('mailto:regles@exemple.ch');
  write('regles');
  expect(report(compileRules(scratch).problems)).toContain('n’est pas une adresse e-mail');
});
