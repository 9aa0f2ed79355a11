import type { CoverageData, OutcomeView } from './coverage-data.ts';
import type { CoverageState } from './coverage-state.ts';
import { doubtsOf, inOrder, sourcesOf } from './verdict.ts';

/** The sources that an answer shows by their keys, with their titles, for those who read it on paper: keys of one title together. */
export function citedSources(state: Extract<CoverageState, { kind: 'outcome' }>, data: CoverageData): string {
  const [outcome, ...others] = state.outcomes;
  const keys = others.length === 0 ? keysOf(outcome!, data) : [...state.outcomes.flatMap(sourcesOf), ...state.unknown.flatMap(({ where }) => where.sources)];
  const byTitle = Map.groupBy(inOrder(keys), (key) => data.sources[key]!);
  return [...byTitle].map(([title, same]) => `${same.join(', ')} ${title}`).join(data.words['semicolon']);
}

function keysOf(outcome: OutcomeView, { clauses, words }: CoverageData): string[] {
  const { items, entry, entryBeside, handler, objective, provisional, why } = outcome;
  const stated = [...(items.length === 1 ? [items[0]!.payer] : []), entry, entryBeside, handler, objective].filter((part) => part?.status === 'stated');
  return [
    ...sourcesOf(outcome), ...[...stated, ...doubtsOf(outcome, words), provisional?.reason, ...why.map((id) => clauses[id])].flatMap((one) => one?.sources ?? []),
  ];
}
