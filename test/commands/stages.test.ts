import { setTimeout } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { chosenStages } from '../../src/commands/chosen-stages.ts';
import { countTests, runStages, summary, testStage, whole, type Stage } from '../../src/commands/stages.ts';

describe('the tests of a project', () => {
  test.each([
    ['all pass', { numTotalTests: 3, numPassedTests: 3 }, 0, { passed: 3, failed: 0 }],
    ['some fail', { numTotalTests: 3, numPassedTests: 1 }, 1, { passed: 1, failed: 2 }],
    ['a skipped test is a failure', { numTotalTests: 3, numPassedTests: 2 }, 0, { passed: 2, failed: 1 }],
    ['a file that does not load is a failure', { numTotalTests: 3, numPassedTests: 3 }, 1, { passed: 3, failed: 1 }],
    ['no test at all is a failure', { numTotalTests: 0, numPassedTests: 0 }, 0, { passed: 0, failed: 1 }],
    ['no report is a failure', undefined, 0, { passed: 0, failed: 1 }],
  ])('%s', (_, report, code, count) => {
    expect(countTests(report, code)).toEqual(count);
  });
});

describe('the stages', () => {
  test('the total stands alone on the last line', () => {
    const lines = summary(
      new Map([
        ['types', whole(true)],
        ['unit', { passed: 40, failed: 2 }],
      ]),
    ).split('\n');
    expect(lines).toEqual(['✓ types  1 / 1', '✗ unit   40 / 42', '', '41 passed, 2 failed']);
  });
  test('a failure or a crash does not stop the next stage, only those that need it', async () => {
    const said = vi.spyOn(console, 'log').mockReturnValue();
    const told = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const ran: string[] = [];
    const code = await runStages([
      {
        name: 'build',
        run: () => {
          throw new Error('broken');
        },
      },
      {
        name: 'unit',
        run: () => {
          ran.push('unit');
          return whole(true);
        },
      },
      {
        name: 'browser',
        needs: 'build',
        run: () => {
          ran.push('browser');
          return whole(true);
        },
      },
    ]);
    expect({ ran, code, last: said.mock.lastCall?.[0].split('\n').at(-1) }).toEqual({
      ran: ['unit'],
      code: 1,
      last: '1 passed, 2 failed',
    });
    expect(told.mock.calls.join('')).toContain('browser : pas exécuté, car l’étape « build » a échoué.');
    vi.restoreAllMocks();
  });
  test('all green ends with 0', async () => {
    vi.spyOn(console, 'log').mockReturnValue();
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(await runStages([{ name: 'types', run: () => whole(true) }])).toBe(0);
    vi.restoreAllMocks();
  });

  test('two run side by side, what they say keeps to their order, and one waits for what it needs', async () => {
    vi.spyOn(console, 'log').mockReturnValue();
    const told = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const ended: string[] = [];
    const stage = (name: string, wait: number, needs?: string): Stage => ({
      name,
      ...(needs && { needs }),
      run: async (tell) => {
        tell(`${name} begins\n`);
        await setTimeout(wait);
        ended.push(name);
        return whole(true);
      },
    });
    await runStages([stage('long', 60), stage('short', 1), stage('after', 1, 'long')], { sideBySide: 2 });
    expect(ended).toEqual(['short', 'long', 'after']);
    expect(told.mock.calls.join('').match(/\w+ begins/g)).toEqual(['long begins', 'short begins', 'after begins']);
    vi.restoreAllMocks();
  });

  test('the urgent begins before those that stand before it, and waits for what it needs alone', async () => {
    vi.spyOn(console, 'log').mockReturnValue();
    const told = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const begun: string[] = [];
    const stage = (name: string, wait: number, more: Partial<Stage> = {}): Stage => ({
      name,
      ...more,
      run: async () => {
        begun.push(name);
        await setTimeout(wait);
        return whole(true);
      },
    });
    await runStages(
      [
        stage('types', 20),
        stage('lint', 1),
        stage('build', 1, { urgent: true }),
        stage('pages', 1, { needs: 'build' }),
        stage('browser', 1, { needs: 'build', urgent: true }),
      ],
      { sideBySide: 2 },
    );
    expect(begun).toEqual(['build', 'types', 'browser', 'lint', 'pages']);
    expect(told.mock.calls.join('').match(/(?<=── )\w+/g)).toEqual(['types', 'lint', 'build', 'pages', 'browser']);
    vi.restoreAllMocks();
  });
});

describe('the stages of some tests', () => {
  const stages = ['unit', 'content', 'build', 'browser'].map((project) => testStage(project, project));
  const all: Stage[] = [
    { name: 'types', run: () => whole(true) },
    { name: 'site', run: () => whole(true) },
    ...stages.map((stage) => (stage.name === 'browser' ? { ...stage, needs: 'site' } : stage)),
  ];
  const files = ['test/decision/walk.test.ts', 'test/content/walk.test.ts', 'test/browser/card.test.ts'];
  test.each([
    [['walk'], ['unit', 'content']],
    [['decision/walk'], ['unit']],
    [['card'], ['site', 'browser']],
    [['nothing'], []],
  ])('%s', (words, names) => {
    expect(chosenStages(all, words, files).map(({ name }) => name)).toEqual(names);
  });
});
