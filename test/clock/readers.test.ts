import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'readers-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const SUITES = [
  'test/clock/state.test.ts',
  'test/clock/measure.test.ts',
  'test/clock/zone.test.ts',
  'test/domain/desk/desk-hours.test.ts',
];

test.each(['Pacific/Auckland', 'Pacific/Honolulu'])('a reader in %s finds the same', (zone) => {
  const { numPassedTests, numTotalTests, testResults } = runAs(zone);
  expect(testResults).toHaveLength(SUITES.length);
  expect(numTotalTests).toBeGreaterThan(60);
  expect(numPassedTests).toBe(numTotalTests);
});

/** The tests of the clock in a process whose own clock stands elsewhere. */
function runAs(zone: string): { numPassedTests: number; numTotalTests: number; testResults: unknown[] } {
  const report = join(scratch, 'report.json');
  const args = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    join(root, 'test/vitest.config.ts'),
    '--project',
    'unit',
    '--reporter',
    'json',
    '--outputFile',
    report,
    ...SUITES,
  ];
  execFileSync(process.execPath, args, { cwd: root, env: { ...process.env, TZ: zone, READER: zone } });
  return JSON.parse(readFileSync(report, 'utf8')) as ReturnType<typeof runAs>;
}
