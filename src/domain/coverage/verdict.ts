import { inOrder } from '../model/grounds.ts';
import { withinSentence } from '../text/typography.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import type { ItemView, OutcomeView, PartView } from '../view/viewer.ts';
import type { Covered, Level, Status } from '../../vocabulary/values.ts';
import type { CoverageWords, ToolWords } from '../../vocabulary/words.ts';

/** What a verdict says in one or two words, with the cover its mark shows, the level, and how payment is added to it. */
export interface Verdict {
  covered: Covered;
  word: string;
  level: Level;
  payment?: string;
}

/** The verdict of an item; billing is in its first word only where the framework itself states it. */
export function verdictOf({ covered, level, payer }: ItemView, words: CoverageWords): Verdict {
  const stated = covered.is === 'no' && payer.is === 'time-and-materials' && payer.status === 'stated';
  const payment = stated ? undefined : paymentOf(payer, words);
  return {
    covered: covered.is,
    word: stated ? words.billed : covered.word,
    level: level.is,
    ...(payment && { payment }),
  };
}

/** Payment as an addition to a verdict; nothing where the verdict says it already. */
function paymentOf(payer: ItemView['payer'], words: CoverageWords): string | undefined {
  if (payer.is === 'none' || payer.is === 'contract' || payer.is === 'licence') return undefined;
  return payer.is === 'not-published' ? words.paymentNotPublished : payer.word;
}

/** How final an outcome is: settled by analysis, its cover stated by the framework for no item, for some, or for all. */
export function certaintyOf(outcome: OutcomeView): 'provisional' | 'reserved' | 'partial' | 'final' {
  if (outcome.provisional) return 'provisional';
  const covers = outcome.items.map(({ covered }) => covered).filter(({ is }) => is !== 'n/a');
  const stated = covers.filter(({ status }) => status === 'stated').length;
  return stated === covers.length ? 'final' : stated === 0 ? 'reserved' : 'partial';
}

/** How sure an outcome is beyond what the framework states: by status, the parts concerned and their sources. */
export interface Doubt {
  status: Status;
  parts: string[];
  sources: string[];
}

/** The parts of an outcome that are not stated, grouped by status, in the words of the tool. */
export function doubtsOf(outcome: OutcomeView, words: CoverageWords, lang: Lang): Doubt[] {
  return (['to-confirm', 'not-published'] as const).flatMap((status) => {
    const doubtful = ({ part }: Named) => part.status === status && part.is !== 'none' && part.is !== 'n/a';
    const items = outcome.items.map((item) => ({
      label: item.label,
      all: itemParts(item, words),
      found: itemParts(item, words).filter(doubtful),
    }));
    const rest = outcomeParts(outcome, words).filter(doubtful);
    const parts = [
      ...items.flatMap(({ label, all, found }) =>
        itemInWords(label && withinSentence(label, lang), found, all.length, words),
      ),
      ...rest.map(({ name }) => name),
    ];
    const sources = [...items.flatMap(({ found }) => found), ...rest].flatMap(({ part }) => part.sources);
    return parts.length > 0 ? [{ status, parts, sources: inOrder(sources) }] : [];
  });
}

/** What the cover, the level and, with several items, the payment add in words. */
export function notesOf(outcome: OutcomeView): string[] {
  const several = outcome.items.length > 1;
  const notes = outcome.items.flatMap(({ covered, level, payer }) => [
    covered.note,
    level.note,
    several ? payer.note : undefined,
  ]);
  return [...new Set(notes.filter((note) => note !== undefined))];
}

/** The sources of the cover of an outcome. */
export function sourcesOf(outcome: OutcomeView): string[] {
  return inOrder(outcome.items.flatMap(({ covered }) => covered.sources));
}

/** A part of an outcome with its name in the words of the tool. */
interface Named {
  name: string;
  part: PartView;
}

function itemParts({ covered, level, payer }: ItemView, words: CoverageWords): Named[] {
  return [
    { name: words.partCovered, part: covered },
    { name: words.partLevel, part: level },
    { name: words.partPayer, part: payer },
  ];
}

function outcomeParts({ entry, handler, objective, type }: OutcomeView, words: CoverageWords): Named[] {
  return [
    { name: words.partEntry, part: entry },
    { name: words.partHandler, part: handler },
    { name: words.partObjective, part: objective },
    ...(type ? [{ name: words.partType, part: type }] : []),
  ];
}

/** The doubtful parts of an item: their names, or with several items the item and, unless all are doubtful, their names. */
function itemInWords(label: string | undefined, found: readonly Named[], all: number, words: ToolWords): string[] {
  const names = found.map(({ name }) => name);
  if (label === undefined || names.length === 0) return names;
  return [names.length === all ? label : `${label} (${names.join(words.comma)})`];
}
