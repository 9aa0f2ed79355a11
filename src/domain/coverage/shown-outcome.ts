import type { CoverageWords } from '../../vocabulary/words.ts';
import { inOrder } from '../model/grounds.ts';
import type { Outcome } from '../model/model.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import { followed, type ShownPart } from '../view/told.ts';
import type { Clause, View } from '../view/viewer.ts';
import { certaintyOf, doubtsOf, type Certainty, type Doubt } from './doubts.ts';
import { ITEM_PARTS, OUTCOME_PARTS, PART_KEYS, PARTS, type OutcomePart, type PartKey, type PartKind } from './parts.ts';
import { shownPart } from './shown-part.ts';
import { shownItem, type ShownItem } from './verdict.ts';

/** A line of the register of an outcome: a part under its label; `beside`: the value that other sources give. */
export interface ShownLine extends ShownPart {
  label: string;
  beside?: ShownPart;
}

/** The lines of a register by part, in order; a part that does not apply has none. */
export type ShownLines = Partial<Record<PartKey, ShownLine>> & Record<'entry', ShownLine>;

/**
 * An outcome as it is shown in one language, on pages, in tables and in what people write about it:
 * each part with its status and sources.
 */
export interface ShownOutcome extends Pick<Outcome, 'id' | 'assumes' | 'channels' | 'why' | 'advice'> {
  sentence: string;
  next: string;
  items: ShownItem[];
  lines: ShownLines;
  provisional?: { settledBy: string; reason: Clause };
  certainty: Certainty;
  doubts: Doubt[];
  notes: string[];
  /** The sources of its cover. */
  sources: string[];
  /** What the keys of sources on its page stand for. */
  legend: string;
}

/** Shows an outcome; what its parts come to is worked out here, by the build. */
export function shownOutcome(outcome: Outcome, view: View, words: CoverageWords, lang: Lang): ShownOutcome {
  const { id, assumes, channels, why, advice, provisional } = outcome;
  const items = outcome.items.map((item) => shownItem(item, view, words, lang));
  const lines = linesOf(outcome, items, view, words);
  const doubts = doubtsOf(outcome, words, lang);
  const sources = inOrder(items.flatMap(({ covered }) => covered.sources));
  const settled = provisional && {
    settledBy: view.role(provisional.settledBy).name,
    reason: view.clause(provisional.reason),
  };
  const values = Object.values(lines).flatMap(({ beside, ...line }) => (beside ? [line, beside] : [line]));
  const cited = [
    ...values.filter(({ status }) => status === 'stated'),
    ...doubts,
    ...(settled ? [settled.reason] : []),
    ...why.map(view.clauseById),
  ];
  return {
    id,
    sentence: outcome.sentence[lang],
    next: outcome.next[lang],
    assumes,
    channels,
    why,
    advice,
    items,
    lines,
    ...(settled && { provisional: settled }),
    certainty: certaintyOf(
      outcome,
      why.map((one) => view.clauseById(one).status),
    ),
    doubts,
    notes: notesOf(items),
    sources,
    legend: view.legend([...sources, ...cited.flatMap((one) => one.sources)]),
  };
}

/** The parts that a register lists: those of the outcome, and of its only item those with a label. */
function linesOf(outcome: Outcome, items: readonly ShownItem[], view: View, words: CoverageWords): ShownLines {
  const parts = { ...(items.length === 1 && items[0]), ...partsOf(outcome, view, words) };
  const beside = outcome.entryBeside && shownPart('entry', outcome.entryBeside, view);
  const lines = PART_KEYS.flatMap((key): [PartKey, ShownLine][] => {
    const { label }: PartKind = PARTS[key];
    const part = parts[key];
    if (!label || !part || part.is === 'none') return [];
    return [[key, { label: words[label], ...part, ...(key === 'entry' && beside && { beside }) }]];
  });
  return Object.fromEntries(lines) as ShownLines;
}

function partsOf(outcome: Outcome, view: View, words: CoverageWords): Partial<Record<OutcomePart, ShownPart>> {
  return Object.fromEntries(
    OUTCOME_PARTS.flatMap((key) => {
      const value = outcome[key];
      if (!value) return [];
      const part = shownPart<string>(key, value, view);
      const bySubject = key === 'handler' && outcome.bySubject;
      return [[key, bySubject ? followed(part, words.comma + words.bySubject) : part]];
    }),
  );
}

/** The notes of items that no line of the register carries. */
function notesOf(items: readonly ShownItem[]): string[] {
  const notes = items.flatMap((item) =>
    ITEM_PARTS.map((key) => (items.length === 1 && 'label' in PARTS[key] ? undefined : item[key].note)),
  );
  return [...new Set(notes.filter((note) => note !== undefined))];
}
