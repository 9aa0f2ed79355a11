import assert from 'node:assert/strict';
import { graphFigures } from '../../src/decision/proving/graph-figures.ts';
import { diff } from '../../src/decision/proving/diff.ts';
import { TooLarge } from '../../src/decision/sets/limit.ts';
import type { Answers, Table } from '../../src/decision/table.ts';
import { verify } from '../../src/decision/proving/verify.ts';
import { walk } from '../../src/decision/asking/walk.ts';
import { entangled, randomFrom, structured } from '../decision/large-table.ts';
import { compiledTree, feelTable, jsonRulesEngine, plainLoop, publicodes, type Rival } from './rivals.ts';

/**
 * Short rounds, taken in turn, by the time of the processor: the best of each counts,
 * so that other work on the machine counts little and for all alike.
 */
const ROUNDS = 8;
const SECONDS_A_ROUND = 0.1;
const SIZES = [
  [10, 5, 4],
  [61, 8, 4],
  [200, 10, 4],
  [500, 12, 4],
  [1000, 16, 4],
  [3000, 24, 5],
] as const;
/** Where asking every row for every case takes longer than this, enumeration has ended. */
const MOST_SECONDS_ENUMERATING = 3;

console.log(
  'Evaluation: one table of 61 rows and 8 questions of 4 options, the same random cases, equal outcomes asserted\n',
);
await speeds(structured(61, 8, 4));
console.log('\nGrowth: structured tables, complete; times in milliseconds\n');
growth();

async function speeds(table: Table): Promise<void> {
  const rivals: Rival[] = [
    compiledTree(table),
    plainLoop(table),
    { name: 'this core: walk, with trail', outcome: (answers) => walk(table, answers).outcomes[0]! },
    jsonRulesEngine(table),
    feelTable(table),
    publicodes(table),
  ];
  const cases = randomCases(table, 500);
  for (const rival of rivals) {
    for (const one of cases.slice(0, 200))
      assert.equal(await rival.outcome(one), plainLoop(table).outcome(one), rival.name);
  }
  const measured = rivals.map(({ name }) => ({ name, perSecond: 0 }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, rival] of rivals.entries())
      measured[at]!.perSecond = Math.max(measured[at]!.perSecond, await perSecond(rival, cases));
  }
  const tree = measured[0]!.perSecond;
  const library = Math.max(...measured.slice(3).map((one) => one.perSecond));
  console.table(
    measured.map(({ name, perSecond: speed }) => ({
      name,
      'evaluations a second': Math.round(speed),
      'of the compiled tree': `${((100 * speed) / tree).toPrecision(3)} %`,
      'times the fastest library': (speed / library).toPrecision(3),
    })),
  );
}

/** Evaluations a second in one round. */
async function perSecond({ outcome }: Rival, cases: readonly Answers[]): Promise<number> {
  const started = process.threadCpuUsage();
  let done = 0;
  for (let seconds = 0; ; seconds = secondsSince(started)) {
    if (seconds > SECONDS_A_ROUND) return done / seconds;
    for (const one of cases) {
      const found = outcome(one);
      if (typeof found !== 'string') await found;
    }
    done += cases.length;
  }
}

function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1e6;
}

function growth(): void {
  console.table(
    SIZES.map(([rows, questions, options]) => {
      const table = structured(rows, questions, options);
      const altered = {
        ...table,
        rows: table.rows.map((row, index) => (index % 50 === 7 ? { ...row, outcome: 'another' } : row)),
      };
      const verified = timed(() => verify(table));
      const graph = timed(() => graphFigures(table));
      return {
        rows: table.rows.length,
        questions,
        options,
        cases: String(verified.value.cases),
        verify: verified.ms,
        graphFigures: graph.ms,
        nodes: graph.value.nodes,
        longest: graph.value.longest,
        mean: Number(graph.value.mean.toFixed(2)),
        diff: timed(() => diff(table, altered)).ms,
        enumeration: enumeration(table),
      };
    }),
  );
  const refused = timed(() => {
    try {
      return String(verify(entangled(1000, 16, 4)).missing);
    } catch (error) {
      if (error instanceof TooLarge) return error.message;
      throw error;
    }
  });
  console.log(`\n1000 random rows, 16 questions: after ${refused.ms} ms: ${refused.value}`);
}

/** The time to ask every row for every case, in milliseconds; estimated from a part where it takes too long. */
function enumeration(table: Table): string {
  const total = table.inputs.reduce((product, { options }) => product * options.length, 1);
  const answer = plainLoop(table).outcome;
  const cases = randomCases(table, 1000);
  const started = performance.now();
  let done = 0;
  for (; done < total && performance.now() - started < MOST_SECONDS_ENUMERATING * 300; done += cases.length)
    for (const one of cases) answer(one);
  const whole = (performance.now() - started) * Math.max(1, total / done);
  return whole > MOST_SECONDS_ENUMERATING * 1000
    ? `ended (${(whole / 3_600_000).toPrecision(2)} hours)`
    : String(Math.round(whole));
}

function randomCases({ inputs }: Table, many: number): Record<string, string>[] {
  const next = randomFrom(7);
  return Array.from({ length: many }, () =>
    Object.fromEntries(inputs.map(({ id, options }) => [id, options[Math.floor(next() * options.length)]!])),
  );
}

function timed<T>(work: () => T): { value: T; ms: number } {
  const started = performance.now();
  const value = work();
  return { value, ms: Math.round(performance.now() - started) };
}
