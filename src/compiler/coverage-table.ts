import type { Conditions, Row, Table } from '../decision/table.ts';
import { verify, type Verification } from '../decision/proving/verify.ts';
import { NEED } from '../domain/model/model.ts';
import { unlessEntangled } from './entangled.ts';
import { gapProblems } from './gap-rows.ts';
import type { Loaded } from './load.ts';
import { optionsByInput } from './inputs.ts';
import { problemAt } from './places.ts';
import type { Problem } from './problems.ts';
import type { Path } from './read.ts';
import { figure, conditionsAsIds, quoted } from './wording.ts';

/** A row with the place it was written at. */
interface Written {
  row: Row;
  path: Path;
  group: string;
  given: Conditions;
}

/** The coverage table: a group's conditions hold for all its rows. */
export function coverageTable({ raw }: Loaded): Table {
  return {
    inputs: Object.entries(optionsByInput(raw)).map(([id, options]) => ({ id, options })),
    rows: writtenRows(raw).map(({ row, given }) => ({ ...row, when: { ...given, ...row.when } })),
  };
}

/** Proves the table complete and free of contradiction; each mistake with the row at fault or the row to paste. */
export function tableProblems(loaded: Loaded, table: Table): Problem[] {
  const contradicted = contradictions(loaded);
  return contradicted.length > 0 ? contradicted : [...unproved(loaded, table), ...unusedOutcomes(loaded, table)];
}

/** Whether the proof of the table tells anything; the quickest checks come first. */
export function hasTableProblem(loaded: Loaded, table: Table): boolean {
  return [contradictions, unusedOutcomes, unknownItems, unproved].some((check) => check(loaded, table).length > 0);
}

function unproved(loaded: Loaded, table: Table): Problem[] {
  return unlessEntangled(loaded, table, () => {
    const found = verify(table);
    return [
      ...gapProblems(loaded, table, found),
      ...overlapProblems(loaded, table, found),
      ...idleProblems(loaded, found),
    ];
  });
}

function overlapProblems(loaded: Loaded, table: Table, { overlaps, overlapping }: Verification): Problem[] {
  return [
    ...overlaps.map(({ rows: [first, second], example }) =>
      atRow(loaded, second, 'overlap', {
        first,
        second,
        case: conditionsAsIds(relevant(table, [first, second], example)),
        line: String(atRow(loaded, first, 'overlap', {}).line),
      }),
    ),
    ...(overlapping > overlaps.length
      ? [
          problemAt(loaded, 'coverage.yaml', ['groups'], 'overlaps-further', {
            pairs: figure(overlapping - overlaps.length),
          }),
        ]
      : []),
  ];
}

/** Options that lead to the same in every case; needs are asked for their own sake. */
export function idleAnswers({ idleOptions }: Verification): Verification['idleOptions'] {
  return idleOptions.filter(({ input }) => input !== NEED);
}

/** What could be left out of the table. */
function idleProblems(loaded: Loaded, found: Verification): Problem[] {
  const { questions } = loaded.raw['coverage.yaml'];
  const at = (question: string, option: number, code: Problem['code'], details: Record<string, string>) =>
    problemAt(
      loaded,
      'coverage.yaml',
      ['questions', questions.findIndex(({ id }) => id === question), ...(option < 0 ? [] : ['options', option])],
      code,
      { question, ...details },
    );
  return [
    ...found.idle.map((question) => at(question, -1, 'question-idle', {})),
    ...idleAnswers(found).map(({ input, options }) =>
      at(
        input,
        questions.find(({ id }) => id === input)!.options.findIndex(({ id }) => id === options.at(-1)),
        'options-idle',
        { options: quoted(options) },
      ),
    ),
  ];
}

function atRow(loaded: Loaded, id: string, code: Problem['code'], details: Record<string, string>): Problem {
  return problemAt(
    loaded,
    'coverage.yaml',
    writtenRows(loaded.raw).find(({ row }) => row.id === id)!.path,
    code,
    details,
  );
}

function writtenRows(raw: Loaded['raw']): Written[] {
  return raw['coverage.yaml'].groups.flatMap((group, g) =>
    group.rows.map((row, r): Written => ({ row, path: ['groups', g, 'rows', r], group: group.id, given: group.given })),
  );
}

/** Conditions of rows that their own group excludes. */
function contradictions(loaded: Loaded): Problem[] {
  return writtenRows(loaded.raw).flatMap(({ row, path, group, given }) =>
    Object.entries(row.when).flatMap(([input, options]) => {
      const allowed = given[input];
      const outside = allowed ? options.filter((option) => !allowed.includes(option)) : [];
      return outside.map((option) =>
        problemAt(loaded, 'coverage.yaml', [...path, 'when', input], 'given-contradicted', {
          row: row.id,
          input,
          option,
          group,
        }),
      );
    }),
  );
}

function relevant(table: Table, rows: readonly string[], example: Record<string, string>): Conditions {
  const used = new Set(table.rows.filter(({ id }) => rows.includes(id)).flatMap(({ when }) => Object.keys(when)));
  return Object.fromEntries(
    Object.entries(example)
      .filter(([input]) => used.has(input))
      .map(([input, option]) => [input, [option]]),
  );
}

function unusedOutcomes(loaded: Loaded, table: Table): Problem[] {
  const used = new Set(table.rows.map(({ outcome }) => outcome));
  return loaded.raw['outcomes.yaml'].flatMap(({ id }, index) =>
    used.has(id) ? [] : [problemAt(loaded, 'outcomes.yaml', [index, 'id'], 'outcome-unused', { outcome: id })],
  );
}

/** Direct answers that name an item which the outcome of their row has not. */
export function unknownItems(loaded: Loaded): Problem[] {
  const outcomes = loaded.raw['outcomes.yaml'];
  const rows = writtenRows(loaded.raw);
  return loaded.raw['coverage.yaml'].direct.flatMap(({ row, item }, index) => {
    const outcome = outcomes.find(({ id }) => id === rows.find((written) => written.row.id === row)?.row.outcome);
    if (!outcome || item === undefined || outcome.items.some(({ id }) => id === item)) return [];
    return [
      problemAt(loaded, 'coverage.yaml', ['direct', index, 'item'], 'outcome-item-unknown', {
        outcome: outcome.id,
        item,
        known: outcome.items.map(({ id }) => id).join(', '),
      }),
    ];
  });
}
