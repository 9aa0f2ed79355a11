import type { Outcome } from '../../domain/model/model.ts';
import { STATUSES_OF, UNSETTLED } from '../../vocabulary/coherence.ts';
import type { Status } from '../../vocabulary/values.ts';
import type { Loaded } from '../load.ts';
import { problemAt } from '../places.ts';
import type { Problem } from '../problems.ts';
import type { Path } from '../read.ts';

/** A value, how sure it is, and where it stands in its file. */
interface Told {
  path: Path;
  is: string;
  status: Status;
}

/** Values that cannot be as sure as they say, and values that are surer than the cover they follow from. */
export function statusProblems(loaded: Loaded): Problem[] {
  return loaded.raw['outcomes.yaml'].flatMap((outcome, index) => [
    ...toldBy(outcome).flatMap(({ path, is, status }) => {
      const known = statusesOf(is);
      if (!known || known.includes(status)) return [];
      const key = String(path.at(-1));
      return [
        problemAt(loaded, 'outcomes.yaml', [index, ...path, 'status'], 'status-incoherent', {
          outcome: outcome.id,
          key,
          is,
          status,
          known: known.join(', '),
        }),
      ];
    }),
    ...surer(loaded, outcome, index),
  ]);
}

function statusesOf(value: string): readonly Status[] | undefined {
  if (value === 'not-published' || value === 'open') return STATUSES_OF[value];
  return UNSETTLED.includes(value) ? undefined : STATUSES_OF.settled;
}

function toldBy({ items, entry, handler, objective, type }: Outcome): Told[] {
  const verdicts = items.flatMap((item, at) =>
    (['covered', 'level', 'payer'] as const).map((key): Told => ({ path: ['items', at, key], ...item[key] })),
  );
  return [
    ...verdicts,
    { path: ['entry'], ...entry },
    { path: ['handler'], ...handler },
    { path: ['objective'], ...objective },
    ...(type ? [{ path: ['type'], ...type }] : []),
  ];
}

/** Levels and payers that S1 states while the cover they follow from is to be confirmed. */
function surer(loaded: Loaded, { id, items }: Outcome, index: number): Problem[] {
  return items.flatMap((item, at) =>
    (['level', 'payer'] as const)
      .filter(
        (key) =>
          item.covered.status === 'to-confirm' && item[key].status === 'stated' && !UNSETTLED.includes(item[key].is),
      )
      .map((key) =>
        problemAt(loaded, 'outcomes.yaml', [index, 'items', at, key, 'status'], 'surer-than-cover', {
          outcome: id,
          key,
          is: item[key].is,
          covered: item.covered.is,
        }),
      ),
  );
}
