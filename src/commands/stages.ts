import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './processes.ts';
import { runSideBySide, type Waiting } from './side-by-side.ts';
import { TESTS, type Tool } from './tools.ts';
import { takeTurns } from './turns.ts';

/** How many checks of a stage passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** Takes what a stage has to say. */
export type Tell = (text: string) => void;

/** One step of `check` or `test`; `needs` names a stage without which it cannot run. */
export interface Stage extends Waiting {
  /** Runs the stage; `words` choose among the tests of a project. */
  run: (tell: Tell, words: string[]) => Count | Promise<Count>;
  /** The project of `test/vitest.config.ts` whose tests it runs. */
  project?: string;
}

/** What Vitest's JSON reporter writes, as far as it is read here. */
interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
}

/**
 * Runs the stages, some side by side, prints what they say in their order, then the summary, and gives the exit code.
 */
export async function runStages(stages: Stage[], { words = [] as string[], sideBySide = 1 } = {}): Promise<0 | 1> {
  const turns = takeTurns(stages.length, (text) => process.stdout.write(text));
  const counts = new Map<string, Count>();
  await runSideBySide(stages, sideBySide, async (stage) => {
    const place = stages.indexOf(stage);
    const tell = (text: string) => turns.tell(place, text);
    tell(`\n── ${stage.name}\n`);
    counts.set(stage.name, await runStage(stage, counts.get(stage.needs ?? ''), tell, words));
    turns.end(place);
  });
  const all = new Map<string, Count>();
  for (const { name } of stages) all.set(name, counts.get(name)!);
  console.log(`\n${summary(all)}`);
  return total(all).failed > 0 ? 1 : 0;
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

/** A stage that runs a tool. */
export function toolStage(name: string, tool: Tool, args: string[] = []): Stage {
  return { name, run: async (tell) => whole((await runTool(tool, args, { tell })) === 0) };
}

/** A stage that runs the tests of one project of `test/vitest.config.ts`. */
export function testStage(name: string, project: string, env: Record<string, string> = {}): Stage {
  return { name, project, run: (tell, words) => runTests(project, words, tell, env) };
}

async function runTests(project: string, words: string[], tell: Tell, env: Record<string, string>): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
  const file = join(folder, 'report.json');
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool(TESTS, [`--project=${project}`, ...reports, ...words], { tell, env });
  const count = countTests(readReport(file), code);
  rmSync(folder, { recursive: true });
  return count;
}

async function runStage(
  { name, run, needs }: Stage,
  needed: Count | undefined,
  tell: Tell,
  words: string[],
): Promise<Count> {
  if (needed?.failed) {
    tell(`${name} : pas exécuté, car l’étape « ${needs} » a échoué.\n`);
    return whole(false);
  }
  try {
    return await run(tell, words);
  } catch (error) {
    tell(`${error instanceof Error ? error.stack : String(error)}\n`);
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
