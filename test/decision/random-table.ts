import fc from 'fast-check';
import { UNKNOWN, type Answers, type Conditions, type Table } from '../../src/decision/table.ts';

/**
 * How often a property is tried; a fraction where each mutant of the code runs the tests,
 * always with the same tables.
 */
export function runs(usual: number): fc.Parameters<unknown> {
  const fewer = process.env['FEWER_RUNS'];
  return fewer ? { numRuns: Math.ceil(usual / Number(fewer)), seed: 1, endOnFailure: true } : { numRuns: usual };
}

/** Random small tables, most of them with gaps and overlaps. */
export const anyTable: fc.Arbitrary<Table> = inputsOf().chain((inputs) => {
  const conditions: fc.Arbitrary<Conditions> = fc
    .record(Object.fromEntries(inputs.map(({ id, options }) => [id, fc.subarray(options, { minLength: 1 })])), {
      requiredKeys: [],
    })
    .map((some) =>
      Object.fromEntries(Object.entries(some).flatMap(([id, options]) => (options ? [[id, options] as const] : []))),
    );
  return fc.record({
    inputs: fc.constant(inputs),
    rows: fc
      .array(fc.record({ when: conditions, outcome: fc.constantFrom('A', 'B', 'C') }), { minLength: 1, maxLength: 6 })
      .map((rows) => rows.map((row, index) => ({ id: `r${index}`, ...row }))),
  });
});

/** Random small tables that are complete and without overlap: cut from the whole product, step by step. */
export const soundTable: fc.Arbitrary<Table> = inputsOf().chain((inputs) =>
  fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 6 }).map((cuts) => {
    let boxes: Record<string, string[]>[] = [Object.fromEntries(inputs.map(({ id, options }) => [id, [...options]]))];
    for (const [which, where, at] of cuts) {
      const box = boxes[which % boxes.length]!;
      const input = inputs[where % inputs.length]!.id;
      const options = box[input]!;
      if (options.length < 2) continue;
      const point = 1 + (at % (options.length - 1));
      boxes = [
        ...boxes.filter((other) => other !== box),
        { ...box, [input]: options.slice(0, point) },
        { ...box, [input]: options.slice(point) },
      ];
    }
    return {
      inputs,
      rows: boxes.map((when, index) => ({ id: `r${index}`, when, outcome: 'ABC'[index % 3]! })),
    };
  }),
);

/** Random small tables without overlap, many with rows left out. */
export const thinTable: fc.Arbitrary<Table> = fc
  .tuple(soundTable, fc.array(fc.boolean(), { maxLength: 7 }))
  .map(([table, out]) => ({ inputs: table.inputs, rows: table.rows.filter((_row, index) => !out[index]) }));

/** Random answers to a table: some missing, unknown, or no option at all. */
function answersTo({ inputs }: Table): fc.Arbitrary<Answers> {
  return fc
    .record(
      Object.fromEntries(
        inputs.map(({ id, options }) => [id, fc.constantFrom(...options, ...options, ...options, UNKNOWN, 'autre')]),
      ),
      { requiredKeys: [] },
    )
    .map((given) =>
      Object.fromEntries(
        Object.entries(given).flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer] as const])),
      ),
    );
}

/** A table with answers to it. */
export function withAnswers(tables: fc.Arbitrary<Table>): fc.Arbitrary<readonly [Table, Answers]> {
  return tables.chain((table) => answersTo(table).map((answers) => [table, answers] as const));
}

function inputsOf() {
  return fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }).map((sizes) =>
    sizes.map((size, index) => ({
      id: `q${index}`,
      options: Array.from({ length: size }, (_, option) => `q${index}-${option}`),
    })),
  );
}

/** Every case of a table, one option an input. */
export function casesOf(table: Table): Record<string, string>[] {
  return table.inputs.reduce<Record<string, string>[]>(
    (cases, { id, options }) => cases.flatMap((one) => options.map((option) => ({ ...one, [id]: option }))),
    [{}],
  );
}

/** Whether a case satisfies conditions. */
export function satisfies(one: Record<string, string>, when: Table['rows'][number]['when']): boolean {
  return Object.entries(when).every(([input, options]) => options.includes(one[input]!));
}

/** The outcomes of a case by asking every row. */
export function outcomesByHand(table: Table, one: Record<string, string>): string[] {
  return table.rows.filter(({ when }) => satisfies(one, when)).map(({ outcome }) => outcome);
}

/** Whether a case agrees with answers, unknown ones included. */
export function agrees(one: Record<string, string>, answers: Answers): boolean {
  return Object.entries(answers).every(([input, answer]) => answer === UNKNOWN || one[input] === answer);
}
