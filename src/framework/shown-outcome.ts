import type { Clause, OutcomeView, PartView } from './coverage-data.ts';
import { certaintyOf, doubtsOf, notesOf, sourcesOf, verdictOf, type Doubt, type Verdict } from './verdict.ts';

/** An outcome as the coverage check shows it: what its parts come to is worked out by the build. */
export interface ShownOutcome extends Omit<OutcomeView, 'items'> {
  items: { id: string; label?: string; verdict: Verdict }[];
  /** Who pays, where one verdict says it for all. */
  payer?: PartView;
  certainty: ReturnType<typeof certaintyOf>;
  doubts: Doubt[];
  notes: string[];
  /** The sources of its cover. */
  sources: string[];
  /** What the keys of sources on its page stand for. */
  legend: string;
}

/** What the check shows of an outcome. */
export function shownOutcome(outcome: OutcomeView, clauses: Record<string, Clause>, words: Record<string, string>, legend: (keys: readonly string[]) => string): ShownOutcome {
  const { items, entry, entryBeside, handler, objective, provisional, why } = outcome;
  const payer = items.length === 1 && items[0]!.payer.is !== 'none' ? items[0]!.payer : undefined;
  const doubts = doubtsOf(outcome, words);
  const stated = [payer, entry, entryBeside, handler, objective].filter((part) => part?.status === 'stated');
  const sources = sourcesOf(outcome);
  return {
    ...outcome, ...(payer && { payer }), doubts, sources,
    items: items.map((item) => ({ id: item.id, ...(item.label && { label: item.label }), verdict: verdictOf(item, words) })),
    certainty: certaintyOf(outcome), notes: notesOf(outcome),
    legend: legend([...sources, ...[...stated, ...doubts, provisional?.reason, ...why.map((id) => clauses[id])].flatMap((one) => one?.sources ?? [])]),
  };
}
