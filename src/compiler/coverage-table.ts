import type { Conditions, Impossible, Row, Table } from '../decision/table.ts';
import { verify, type Verification } from '../decision/verify.ts';
import { NEED } from '../framework/model.ts';
import type { Loaded } from './load.ts';
import { optionsByInput } from './link.ts';
import { problemAt } from './places.ts';
import type { Problem } from './problems.ts';
import type { Path } from './read.ts';

/** A row with the place it was written at. */
interface Written { row: Row; path: Path; group: string; given: Conditions }

/** The coverage table: a group's conditions hold for all its rows. */
export function coverageTable({ raw }: Loaded): Table {
  return {
    inputs: Object.entries(optionsByInput(raw)).map(([id, options]) => ({ id, options })),
    rows: writtenRows(raw).map(({ row, given }) => ({ ...row, when: { ...given, ...row.when } })),
    impossible: raw['coverage.yaml'].impossible.map(({ when, reason }): Impossible => ({ when, reason: reason.fr })),
  };
}

/** Proves the table complete and free of contradiction; each mistake with the row at fault or the row to paste. */
export function tableProblems(loaded: Loaded, table: Table): Problem[] {
  const contradicted = contradictions(loaded);
  return contradicted.length > 0 ? contradicted : [...unproved(loaded, table), ...unusedOutcomes(loaded, table), ...unknownItems(loaded)];
}

/** Whether the proof of the table tells anything; the quickest checks come first. */
export function hasTableProblem(loaded: Loaded, table: Table): boolean {
  return [contradictions, unusedOutcomes, unknownItems, unproved].some((check) => check(loaded, table).length > 0);
}

function unproved(loaded: Loaded, table: Table): Problem[] {
  const found = verify(table);
  const written = writtenRows(loaded.raw);
  const at = (path: Path, code: Problem['code'], details: Record<string, string>) => problemAt(loaded, 'coverage.yaml', path, code, details);
  const pathOf = (id: string) => written.find(({ row }) => row.id === id)!.path;
  const placeOf = (input: string) => ['questions', loaded.raw['coverage.yaml'].questions.findIndex(({ id }) => id === input)];
  return [
    ...found.gaps.map((gap) => at(placeOfGap(loaded, gap), 'gap', { case: inWords(gap), missing: String(found.missing), paste: pasteable(gap) })),
    ...found.overlaps.map(({ rows: [first, second], example }) => at(pathOf(second), 'overlap', { first, second, case: inWords(relevant(table, [first, second], example)) })),
    ...found.unreachable.map((row) => at(pathOf(row), 'row-unreachable', { row })),
    ...found.idle.map((question) => at(placeOf(question), 'question-idle', { question })),
    ...idleAnswers(found).map(({ input, options }) => at(placeOf(input), 'options-idle', { question: input, options: options.join(' », « ') })),
  ];
}

/** Answers that no row tells from each other; needs are asked for their own sake. */
export function idleAnswers({ idleOptions }: Verification): Verification['idleOptions'] {
  return idleOptions.filter(({ input }) => input !== NEED);
}

function writtenRows(raw: Loaded['raw']): Written[] {
  return raw['coverage.yaml'].groups.flatMap((group, g) => group.rows.map((row, r): Written =>
    ({ row, path: ['groups', g, 'rows', r], group: group.id, given: group.given })));
}

/** Conditions of rows that their own group excludes. */
function contradictions(loaded: Loaded): Problem[] {
  return writtenRows(loaded.raw).flatMap(({ row, path, group, given }) => Object.entries(row.when).flatMap(([input, options]) => {
    const allowed = given[input];
    const outside = allowed ? options.filter((option) => !allowed.includes(option)) : [];
    return outside.map((option) => problemAt(loaded, 'coverage.yaml', [...path, 'when', input], 'given-contradicted', { row: row.id, input, option, group }));
  }));
}

/** A gap is told at the group that serves its need, else at the list of groups. */
function placeOfGap(loaded: Loaded, gap: Conditions): Path {
  const group = loaded.raw['coverage.yaml'].groups.findIndex(({ given }) => Object.entries(given).every(([input, options]) => gap[input]?.some((option) => options.includes(option))));
  return group < 0 ? ['groups'] : ['groups', group];
}

function relevant(table: Table, rows: readonly string[], example: Record<string, string>): Conditions {
  const used = new Set(table.rows.filter(({ id }) => rows.includes(id)).flatMap(({ when }) => Object.keys(when)));
  return Object.fromEntries(Object.entries(example).filter(([input]) => used.has(input)).map(([input, option]) => [input, [option]]));
}

function inWords(conditions: Conditions): string {
  return Object.entries(conditions).map(([input, options]) => `${input} = ${options.join(' ou ')}`).join(', ') || 'tous les cas';
}

function pasteable(gap: Conditions): string {
  const when = Object.entries(gap).map(([input, options]) => `${input}: [${options.join(', ')}]`).join(', ');
  return `          - id: nouvelle-ligne\n            when: { ${when} }\n            outcome: autre`;
}

function unusedOutcomes(loaded: Loaded, table: Table): Problem[] {
  const used = new Set(table.rows.map(({ outcome }) => outcome));
  return loaded.raw['outcomes.yaml'].flatMap(({ id }, index) => (used.has(id) ? [] : [problemAt(loaded, 'outcomes.yaml', [index, 'id'], 'outcome-unused', { outcome: id })]));
}

function unknownItems(loaded: Loaded): Problem[] {
  const outcomes = loaded.raw['outcomes.yaml'];
  const rows = writtenRows(loaded.raw);
  return loaded.raw['coverage.yaml'].direct.flatMap(({ row, item }, index) => {
    const outcome = outcomes.find(({ id }) => id === rows.find((written) => written.row.id === row)?.row.outcome);
    if (!outcome || item === undefined || outcome.items.some(({ id }) => id === item)) return [];
    return [problemAt(loaded, 'coverage.yaml', ['direct', index, 'item'], 'outcome-item-unknown', { outcome: outcome.id, item, known: outcome.items.map(({ id }) => id).join(', ') })];
  });
}
