import type { Clause, OutcomeView, PartView } from '../view/viewer.ts';
import { certaintyOf, doubtsOf, notesOf, sourcesOf, verdictOf, type Doubt, type Verdict } from './verdict.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import type { Objective } from '../../vocabulary/values.ts';
import type { CoverageWords } from '../../vocabulary/words.ts';

/** A part as it is shown: its word, who it leads to, its sources where the framework itself states it. */
export interface ShownPart {
  word: string;
  href?: string;
  sources: string[];
  note?: string;
}

/** A line of an outcome: label and value; `beside`: the value that other sources give. */
export interface OutcomeLine extends ShownPart {
  label: string;
  beside?: ShownPart;
  objective?: Objective;
}

/** An outcome as the coverage check shows it: what its parts come to is worked out by the build. */
export interface ShownOutcome extends Pick<
  OutcomeView,
  'id' | 'sentence' | 'provisional' | 'assumes' | 'next' | 'channels' | 'why' | 'advice'
> {
  items: { id: string; label?: string; verdict: Verdict }[];
  lines: OutcomeLine[];
  /** Ids, and the type of request, for what a person writes about the outcome. */
  entry: string;
  handler: string;
  type?: string;
  certainty: ReturnType<typeof certaintyOf>;
  doubts: Doubt[];
  notes: string[];
  /** The sources of its cover. */
  sources: string[];
  /** What the keys of sources on its page stand for. */
  legend: string;
}

/** What the check shows of an outcome. */
export function shownOutcome(
  outcome: OutcomeView,
  clauses: Record<string, Clause>,
  words: CoverageWords,
  lang: Lang,
  legend: (keys: readonly string[]) => string,
): ShownOutcome {
  const { id, sentence, items, entry, handler, type, provisional, assumes, next, channels, why, advice } = outcome;
  const doubts = doubtsOf(outcome, words, lang);
  const sources = sourcesOf(outcome);
  const lines = linesOf(outcome, words);
  const reasons = [...(provisional ? [provisional.reason] : []), ...why.map((clause) => clauses[clause]!)];
  return {
    id,
    sentence,
    ...(provisional && { provisional }),
    assumes,
    next,
    channels,
    why,
    advice,
    items: items.map((item) => ({
      id: item.id,
      ...(item.label && { label: item.label }),
      verdict: verdictOf(item, words),
    })),
    lines,
    entry: entry.is,
    handler: handler.is,
    ...(type && { type: type.word }),
    doubts,
    sources,
    certainty: certaintyOf(outcome),
    notes: notesOf(outcome),
    legend: legend([
      ...sources,
      ...[...lines, ...lines.flatMap(({ beside }) => beside ?? []), ...doubts, ...reasons].flatMap(
        (one) => one.sources,
      ),
    ]),
  };
}

function linesOf(
  { items, entry, entryBeside, handler, objective, type }: OutcomeView,
  words: CoverageWords,
): OutcomeLine[] {
  const payer = items.length === 1 && items[0]!.payer.is !== 'none' ? items[0]!.payer : undefined;
  const { note: _note, ...aim } = objective;
  return [
    ...(payer ? [{ label: words.payer, ...shownPart(payer) }] : []),
    { label: words.entry, ...shownPart(entry), ...(entryBeside && { beside: shownPart(entryBeside) }) },
    { label: words.handler, ...shownPart(handler) },
    ...(objective.is === 'none' ? [] : [{ label: words.objective, ...shownPart(aim), objective: objective.is }]),
    ...(type ? [{ label: words.type, ...shownPart(type), sources: [] }] : []),
  ];
}

function shownPart({ word, href, status, sources, note }: PartView): ShownPart {
  return { word, ...(href && { href }), sources: status === 'stated' ? sources : [], ...(note && { note }) };
}
