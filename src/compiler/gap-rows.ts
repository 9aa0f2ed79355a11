import { boxOf, conditionsOf, intersect, volume, without, type Box } from '../decision/sets/boxes.ts';
import type { Conditions, Table } from '../decision/table.ts';
import type { Verification } from '../decision/proving/verify.ts';
import { NEED } from '../domain/model/model.ts';
import type { Loaded } from './load.ts';
import { problemAt } from './places.ts';
import type { Problem } from './problems.ts';
import type { Path } from './read.ts';
import { figure, conditionsAsIds, quoted } from './wording.ts';

/** Missing cases that one row would answer: where it belongs, and its text. */
interface Piece {
  path: Path;
  box: Box;
  where: string;
  paste: (number: number) => string;
}

/**
 * Each gap with the row to paste, in every group that holds some of its cases,
 * and the number of missing cases that none of these rows answers.
 */
export function gapProblems(loaded: Loaded, table: Table, { gaps, missing, unlisted }: Verification): Problem[] {
  const pieces = gaps.flatMap((gap) => piecesOf(loaded, table, boxOf(table, gap)));
  return [
    ...pieces.map(({ path, box, where, paste }, index) =>
      problemAt(loaded, 'coverage.yaml', path, 'gap', {
        cases: figure(volume(box)),
        missing: figure(missing),
        case: conditionsAsIds(conditionsOf(table.inputs, box)),
        where,
        paste: paste(table.rows.length + 1 + index),
      }),
    ),
    ...(unlisted > 0
      ? [problemAt(loaded, 'coverage.yaml', ['groups'], 'gaps-further', { cases: figure(unlisted) })]
      : []),
  ];
}

function piecesOf(loaded: Loaded, table: Table, gap: Box): Piece[] {
  const { groups } = loaded.raw['coverage.yaml'];
  const inGroups = groups.flatMap(({ id, given }, index): Piece[] => {
    const box = intersect(gap, boxOf(table, given));
    if (!box) return [];
    const when = conditionsOf(
      table.inputs.map((input) => ({ id: input.id, options: given[input.id] ?? input.options })),
      box,
    );
    return [
      {
        path: ['groups', index],
        box,
        where: `dans le groupe « ${id} », sous « rows »`,
        paste: (number) => rowToPaste(number, when),
      },
    ];
  });
  const outside = without(
    [gap],
    groups.map(({ given }) => boxOf(table, given)),
  ).map((box): Piece => {
    const { [NEED]: needs = box[NEED]!, ...when } = conditionsOf(table.inputs, box);
    return {
      path: ['groups'],
      box,
      where: `sous « groups » (ou ajoutez ${quoted(needs)} au « given » d’un groupe, et une ligne)`,
      paste: (number) =>
        `  - id: nouveau-groupe-${number}\n    given: ` +
        `${inYaml({ [NEED]: needs })}\n    rows:\n${rowToPaste(number, when)}`,
    };
  });
  return [...inGroups, ...outside];
}

function rowToPaste(number: number, when: Conditions): string {
  return `      - { id: nouvelle-ligne-${number}, when: ${inYaml(when)}, outcome: a-choisir }`;
}

function inYaml(when: Conditions): string {
  return `{ ${Object.entries(when)
    .map(([input, options]) => `${input}: [${options.join(', ')}]`)
    .join(', ')} }`;
}
