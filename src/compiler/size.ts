import { sum } from '../decision/sets/count.ts';
import { countReachable } from '../decision/asking/reachable.ts';
import { remaining } from '../decision/asking/remaining.ts';
import { NEED, type Model } from '../domain/model/model.ts';
import { unlessEntangled } from './entangled.ts';
import type { Loaded } from './load.ts';
import { problemAt } from './places.ts';
import type { Problem } from './problems.ts';
import { figure } from './wording.ts';

const MOST_QUESTIONS = 5;
const MOST_STATES = 1200;

/** Whether the coverage check stays short: questions on the longest path of each need, pages a language. */
export function sizeProblems(loaded: Loaded, { table, needs }: Pick<Model, 'table' | 'needs'>): Problem[] {
  return unlessEntangled(loaded, table, () => {
    const sizes = needs.map(({ id }) => ({
      need: id,
      questions: 1 + remaining(table, { [NEED]: id }).most,
      pages: BigInt(countReachable(table, { [NEED]: id })),
    }));
    const pages = 1n + sum(sizes.map((size) => size.pages));
    const largest = sizes.reduce((most, size) => (size.pages > most.pages ? size : most));
    return [
      ...sizes
        .filter(({ questions }) => questions > MOST_QUESTIONS)
        .map(({ need, questions }) =>
          atNeed(loaded, need, 'too-many-questions', { count: figure(questions), limit: figure(MOST_QUESTIONS) }),
        ),
      ...(pages > MOST_STATES
        ? [
            atNeed(loaded, largest.need, 'too-many-states', {
              count: figure(pages),
              limit: figure(MOST_STATES),
              pages: figure(largest.pages),
            }),
          ]
        : []),
    ];
  });
}

/** A problem at the group that serves a need. */
function atNeed(loaded: Loaded, need: string, code: Problem['code'], details: Record<string, string>): Problem {
  const index = loaded.raw['coverage.yaml'].groups.findIndex(({ given, rows }) =>
    [given, ...rows.map(({ when }) => when)].some((when) => when[NEED]?.includes(need)),
  );
  return problemAt(loaded, 'coverage.yaml', index < 0 ? ['groups'] : ['groups', index], code, { need, ...details });
}
