import { NEED } from '../domain/model/model.ts';
import { LANGUAGES } from '../vocabulary/languages.ts';
import { WEEKDAYS } from '../vocabulary/values.ts';
import type { GoldenCase } from './cases.ts';
import type { Loaded } from './load.ts';
import { problemAt } from './places.ts';
import type { Problem } from './problems.ts';

/** What may be meant, and is told all the same: a weekday without hours, a need without a golden case. */
export function warningsOf(loaded: Loaded, golden: readonly GoldenCase[]): Problem[] {
  const { week } = loaded.raw['organisation.yaml'].hours;
  const words = loaded.raw['vocabulary.yaml'].weekday;
  const open = new Set<string>(week.flatMap(({ days }) => days));
  const missing = WEEKDAYS.slice(0, 5).filter((day) => !open.has(day));
  const asked = new Set(golden.map(({ value }) => value.answers[NEED]));
  return [
    ...(missing.length > 0
      ? [
          problemAt(loaded, 'organisation.yaml', ['hours', 'week'], 'weekdays-missing', {
            days: missing.map((day) => `${day} (${words[day][LANGUAGES[0]]})`).join(', '),
          }),
        ]
      : []),
    ...loaded.raw['needs.yaml'].needs.flatMap(({ id }, index) =>
      asked.has(id) ? [] : [problemAt(loaded, 'needs.yaml', ['needs', index, 'id'], 'need-without-case', { id })],
    ),
  ];
}
