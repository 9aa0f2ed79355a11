import type { Loaded } from './load.ts';
import { problemAt } from './places.ts';
import type { Problem } from './problems.ts';

/** Hours that nobody could keep: a day named twice, spans that end before they begin or that overlap. */
export function hourProblems(loaded: Loaded): Problem[] {
  const { week } = loaded.raw['organisation.yaml'].hours;
  const seen = new Set<string>();
  return week.flatMap(({ days, spans }, index) => [
    ...days.flatMap((day, at) => {
      if (!seen.has(day)) {
        seen.add(day);
        return [];
      }
      return [problemAt(loaded, 'organisation.yaml', ['hours', 'week', index, 'days', at], 'day-doubled', { day })];
    }),
    ...spans.flatMap((span, at) => {
      const path = ['hours', 'week', index, 'spans', at];
      const before = spans[at - 1];
      if (span.from >= span.to) return [problemAt(loaded, 'organisation.yaml', path, 'span-reversed', span)];
      if (before && before.to > span.from)
        return [
          problemAt(loaded, 'organisation.yaml', path, 'spans-overlap', {
            first: `${before.from}–${before.to}`,
            second: `${span.from}–${span.to}`,
          }),
        ];
      return [];
    }),
  ]);
}
