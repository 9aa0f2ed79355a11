import { AGREEING } from '../../vocabulary/coherence.ts';
import { COVERED, LEVELS, PAYERS } from '../../vocabulary/values.ts';
import type { Item } from '../../domain/model/model.ts';
import type { Loaded } from '../load.ts';
import { problemAt } from '../places.ts';
import type { Problem } from '../problems.ts';
import { written } from './written.ts';

const VALUES = { covered: COVERED, level: LEVELS, payer: PAYERS } as const;

type Verdict = { [Part in keyof typeof VALUES]: (typeof VALUES)[Part][number] };
type Key = keyof Verdict;

/** Items whose cover, level and payer contradict each other; each told once, at the value that alone puts it right. */
export function itemProblems(loaded: Loaded): Problem[] {
  return loaded.raw['outcomes.yaml'].flatMap(({ id, items }, index) =>
    items.flatMap((item, at) => {
      const verdict = verdictOf(item);
      const against = contradicted(verdict);
      if (against.length === 0) return [];
      const key = against.length === 1 && curesOf(verdict, against[0]!).length > 0 ? against[0]! : 'covered';
      return [
        problemAt(loaded, 'outcomes.yaml', [index, 'items', at, key, 'is'], 'item-incoherent', {
          outcome: id,
          item: items.length > 1 ? item.id : '',
          covered: written(loaded, 'covered', verdict.covered),
          against: against.map((other) => written(loaded, other, verdict[other])).join(' ni avec '),
          cure: key === 'covered' ? either(loaded, key, curesOf(verdict, key)) : '',
          keep: against.map((other) => either(loaded, other, AGREEING[verdict.covered][other])).join(' et '),
        }),
      ];
    }),
  );
}

function verdictOf({ covered, level, payer }: Item): Verdict {
  return { covered: covered.is, level: level.is, payer: payer.is };
}

/** The parts that do not go with the cover. */
function contradicted(verdict: Verdict): ('level' | 'payer')[] {
  const { level, payer } = AGREEING[verdict.covered];
  return [
    ...(level.includes(verdict.level) ? [] : (['level'] as const)),
    ...(payer.includes(verdict.payer) ? [] : (['payer'] as const)),
  ];
}

/** The values of one part with which the others agree. */
function curesOf(verdict: Verdict, key: Key): readonly string[] {
  return VALUES[key].filter((value) => contradicted({ ...verdict, [key]: value }).length === 0);
}

function either(loaded: Loaded, key: Key, values: readonly string[]): string {
  return values.map((value) => written(loaded, key, value)).join(' ou ');
}
