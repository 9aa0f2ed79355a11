import { optionsByInput } from './inputs.ts';
import type { Loaded } from './load.ts';
import type { Path } from './read.ts';

type Coverage = Loaded['raw']['coverage.yaml'];
type Row = Coverage['groups'][number]['rows'][number];
type Conditions = Row['when'];

/**
 * A small mistake somebody could make in the coverage table: where, what it is in words that follow « si »,
 * and the table with it.
 */
export interface Mistake {
  path: Path;
  words: string;
  made: () => Coverage;
  /** The wrong outcome of some rows, where it is all that is wrong. */
  outcomes?: { row: string; outcome: string }[];
}

/**
 * Every condition removed or altered, every row removed, every outcome changed for another or exchanged:
 * one mistake at a time.
 */
export function mistakesIn(raw: Loaded['raw']): Mistake[] {
  const coverage = raw['coverage.yaml'];
  const rows = placesOfRows(coverage);
  const options = optionsByInput(raw);
  const outcomes = raw['outcomes.yaml'].map(({ id }) => id);
  return [
    ...placesOfConditions(coverage, rows).flatMap((place) => conditionMistakes(place, options)),
    ...rows.map(({ row, path, put }): Mistake => ({
      path,
      words: `l’on supprimait la ligne « ${row.id} »`,
      made: () => put([]),
    })),
    ...rows.flatMap((place) => outcomeMistakes(place, outcomes)),
    ...rows.flatMap((place, index) => rows.slice(index + 1).flatMap((other) => exchanged(coverage, place, other))),
  ];
}

/** A row where it stands; `put` gives the table with others in its place. */
interface Placed {
  row: Row;
  path: Path;
  put: (rows: Row[]) => Coverage;
}

/** Conditions where they stand; `put` gives the table with others in their place. */
interface Conditioned {
  conditions: Conditions;
  path: Path;
  whose: string;
  put: (conditions: Conditions) => Coverage;
}

function placesOfRows(coverage: Coverage): Placed[] {
  return coverage.groups.flatMap((group, g) =>
    group.rows.map((row, r): Placed => ({
      row,
      path: ['groups', g, 'rows', r],
      put: (rows) => ({
        ...coverage,
        groups: coverage.groups.with(g, { ...group, rows: group.rows.toSpliced(r, 1, ...rows) }),
      }),
    })),
  );
}

function placesOfConditions(coverage: Coverage, rows: readonly Placed[]): Conditioned[] {
  const { groups } = coverage;
  return [
    ...groups.map((group, g): Conditioned => ({
      conditions: group.given,
      path: ['groups', g, 'given'],
      whose: `du groupe « ${group.id} »`,
      put: (given) => ({ ...coverage, groups: groups.with(g, { ...group, given }) }),
    })),
    ...rows.map(({ row, path, put }): Conditioned => ({
      conditions: row.when,
      path: [...path, 'when'],
      whose: `de la ligne « ${row.id} »`,
      put: (when) => put([{ ...row, when }]),
    })),
  ];
}

function conditionMistakes(
  { conditions, path, whose, put }: Conditioned,
  options: Record<string, string[]>,
): Mistake[] {
  return Object.entries(conditions).flatMap(([input, held]) => {
    const condition = `la condition « ${input}: [${held.join(', ')}] » ${whose}`;
    const mistake = (words: string, list?: string[]): Mistake => ({
      path: [...path, input],
      words,
      made: () => put(withCondition(conditions, input, list)),
    });
    const others = options[input]!.filter((option) => !held.includes(option));
    return [
      mistake(`l’on retirait ${condition}`),
      ...others.map((option) => mistake(`l’on ajoutait « ${option} » à ${condition}`, [...held, option])),
      ...(held.length > 1
        ? held.map((option) =>
            mistake(
              `l’on retirait « ${option} » de ${condition}`,
              held.filter((one) => one !== option),
            ),
          )
        : others.map((option) => mistake(`l’on écrivait « ${option} » dans ${condition}`, [option]))),
    ];
  });
}

function withCondition(conditions: Conditions, input: string, list: string[] | undefined): Conditions {
  const { [input]: _before, ...others } = conditions;
  return list ? { ...others, [input]: list } : others;
}

function outcomeMistakes({ row, path, put }: Placed, outcomes: readonly string[]): Mistake[] {
  return outcomes
    .filter((outcome) => outcome !== row.outcome)
    .map((outcome): Mistake => ({
      path: [...path, 'outcome'],
      words: `la ligne « ${row.id} » donnait la réponse « ${outcome} » au lieu de « ${row.outcome} »`,
      outcomes: [{ row: row.id, outcome }],
      made: () => put([{ ...row, outcome }]),
    }));
}

function exchanged(coverage: Coverage, { row: first, path }: Placed, { row: second }: Placed): Mistake[] {
  if (first.outcome === second.outcome) return [];
  const outcomes = [
    { row: first.id, outcome: second.outcome },
    { row: second.id, outcome: first.outcome },
  ];
  const outcomeOf = ({ id, outcome }: Row) => outcomes.find(({ row }) => row === id)?.outcome ?? outcome;
  return [
    {
      path: [...path, 'outcome'],
      words: `les lignes « ${first.id} » et « ${second.id} » échangeaient leurs réponses`,
      outcomes,
      made: () => ({
        ...coverage,
        groups: coverage.groups.map((group) => ({
          ...group,
          rows: group.rows.map((row) => ({ ...row, outcome: outcomeOf(row) })),
        })),
      }),
    },
  ];
}
