import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './project.ts';
import { endOnSignals } from './signals.ts';

/** How many checks of a stage passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** One step of `check` or `test`; `needs` names a stage without which it cannot run. */
export interface Stage {
  name: string;
  run: () => Count | Promise<Count>;
  needs?: string;
}

/** What Vitest's JSON reporter writes, as far as it is read here. */
interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
}

/** Runs every stage in order, prints the summary and gives the exit code. */
export async function runStages(stages: Stage[]): Promise<0 | 1> {
  const counts = new Map<string, Count>();
  for (const stage of stages) {
    console.log(`\n── ${stage.name}`);
    counts.set(stage.name, await runStage(stage, counts));
  }
  console.log(`\n${summary(counts)}`);
  return total(counts).failed > 0 ? 1 : 0;
}

/** The figures of each stage and, alone on the last line, of all. */
export function summary(counts: ReadonlyMap<string, Count>): string {
  const width = Math.max(...[...counts.keys()].map((name) => name.length));
  const lines = [...counts].map(
    ([name, { passed, failed }]) => `${failed > 0 ? '✗' : '✓'} ${name.padEnd(width)}  ${passed} / ${passed + failed}`,
  );
  const { passed, failed } = total(counts);
  return [...lines, '', `${passed} passed, ${failed} failed`].join('\n');
}

/** A stage that passes as a whole or not at all. */
export function whole(passed: boolean): Count {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The tests of a Vitest project counted; a skipped test, a file that does not load or no test at all is a failure. */
export function countTests(report: VitestReport | undefined, code: number): Count {
  if (!report || report.numTotalTests === 0) return whole(false);
  const failed = report.numTotalTests - report.numPassedTests;
  return { passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Runs the tests of one project of `test/vitest.config.ts`. */
export async function runTests(project: string, env: Record<string, string> = {}): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
  const file = join(folder, 'report.json');
  const code = await runTool(
    'vitest/vitest.mjs',
    [
      'run',
      '--config=test/vitest.config.ts',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    env,
  );
  const count = countTests(readReport(file), code);
  rmSync(folder, { recursive: true });
  return count;
}

/** Runs the program of an installed package (its path in node_modules) with this Node and gives its exit code. */
export function runTool(program: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return runNode([join(ROOT, 'node_modules', program), ...args], env);
}

/** Runs a file with this Node and gives its exit code. */
export function runNode(args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    const ended = endOnSignals(() => {
      child.kill();
    }, 130);
    child.on('error', reject);
    child.on('exit', (code) => {
      ended();
      resolve(code ?? 1);
    });
  });
}

async function runStage({ name, run, needs }: Stage, counts: ReadonlyMap<string, Count>): Promise<Count> {
  if (needs && counts.get(needs)?.failed) {
    console.log(`${name}: not run, ${needs} failed`);
    return whole(false);
  }
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return whole(false);
  }
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

function total(counts: ReadonlyMap<string, Count>): Count {
  return [...counts.values()].reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}
