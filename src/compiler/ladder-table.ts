import type { Table } from '../decision/table.ts';
import { verify } from '../decision/proving/verify.ts';
import { SITUATION, SUBJECT } from '../domain/model/model.ts';
import { ids, problemAt } from './places.ts';
import type { Loaded } from './load.ts';
import type { Problem } from './problems.ts';

/** The decision table of the ladders: subject and situation in, ladder out. */
export function ladderTable({ raw }: Loaded): Table {
  const { subjects, situations, ladders } = raw['escalation.yaml'];
  return {
    inputs: [
      { id: SUBJECT, options: ids(subjects) },
      { id: SITUATION, options: ids(situations) },
    ],
    rows: ladders.map((ladder) => ({
      id: ladder.id,
      when: { [SUBJECT]: ladder.subjects, ...(ladder.situations.length > 0 && { [SITUATION]: ladder.situations }) },
      outcome: ladder.id,
    })),
  };
}

/** Whether each subject has, in each situation, exactly one ladder. */
export function ladderTableProblems(loaded: Loaded, table: Table): Problem[] {
  const { gaps, missing, overlaps } = verify(table);
  const indexOf = (ladder: string) => loaded.raw['escalation.yaml'].ladders.findIndex(({ id }) => id === ladder);
  const list = (options: readonly string[] | undefined, input: number) =>
    (options ?? table.inputs[input]!.options).join(', ');
  return [
    ...gaps.map((when) =>
      problemAt(loaded, 'escalation.yaml', ['ladders'], 'ladder-missing', {
        subjects: list(when[SUBJECT], 0),
        situations: list(when[SITUATION], 1),
        missing: String(missing),
      }),
    ),
    ...overlaps.map(({ rows: [first, second], example }) =>
      problemAt(loaded, 'escalation.yaml', ['ladders', indexOf(second)], 'ladder-doubled', {
        first,
        second,
        subject: example[SUBJECT]!,
        situation: example[SITUATION]!,
      }),
    ),
  ];
}
