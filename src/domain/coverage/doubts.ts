import { withinSentence } from '../text/typography.ts';
import type { CoverageWords, ToolWords } from '../../vocabulary/words.ts';
import { inOrder } from '../model/grounds.ts';
import type { Outcome, Part } from '../model/model.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import type { Status } from '../../vocabulary/values.ts';
import { ITEM_PARTS, OUTCOME_PARTS, PART_KEYS, PARTS, type PartKey } from './parts.ts';

/** How sure an outcome is beyond what the framework states: by status, the parts concerned and their sources. */
export interface Doubt {
  status: Status;
  parts: string[];
  sources: string[];
}

/**
 * How final an outcome is: settled by analysis; nothing of it, or not its cover, stated by the framework;
 * some of its parts, the rest to be confirmed or, all of it, not published; or all.
 */
export type Certainty = 'provisional' | 'unsettled' | 'reserved' | 'partial' | 'silent' | 'final';

/**
 * The parts of an outcome that are not stated, grouped by status, in the words of the tool;
 * `told`: the parts to look at.
 */
export function doubtsOf(
  outcome: Outcome,
  words: CoverageWords,
  lang: Lang,
  told: readonly PartKey[] = PART_KEYS,
): Doubt[] {
  return (['to-confirm', 'not-published'] as const).flatMap((status) => {
    const doubtful = ({ part }: Named) => part.status === status && part.is !== 'none' && part.is !== 'n/a';
    const items = outcome.items.map((item) => {
      const all = named(item, ITEM_PARTS, told, words);
      return { label: item.label?.[lang], all, found: all.filter(doubtful) };
    });
    const rest = named(outcome, OUTCOME_PARTS, told, words).filter(doubtful);
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

/** How final an outcome is; `why`: how sure the statements are that it rests on, the one that carries it first. */
export function certaintyOf(outcome: Outcome, why: readonly Status[]): Certainty {
  if (outcome.provisional) return 'provisional';
  const covers = outcome.items.map(({ covered }) => covered).filter(({ is }) => is !== 'n/a');
  if (covers.length === 0 && !why.slice(0, 1).some(stated)) return 'unsettled';
  if (covers.length > 0 && !covers.some(({ status }) => stated(status))) return 'reserved';
  const parts = [
    ...outcome.items.flatMap((item) => ITEM_PARTS.map((key) => item[key])),
    ...OUTCOME_PARTS.map((key) => outcome[key]),
    outcome.entryBeside,
  ];
  const told = parts.filter((part) => part && part.is !== 'none' && part.is !== 'n/a');
  const rest = [...told.map((part) => part!.status), ...why].filter((status) => !stated(status));
  if (rest.length === 0) return 'final';
  return rest.every((status) => status === 'not-published') ? 'silent' : 'partial';
}

function stated(status: Status): boolean {
  return status === 'stated';
}

/** A part with its name in the words of the tool. */
interface Named {
  name: string;
  part: Part;
}

function named<Key extends PartKey>(
  whole: Partial<Record<Key, Part>>,
  keys: readonly Key[],
  told: readonly PartKey[],
  words: CoverageWords,
): Named[] {
  return keys.flatMap((key) => {
    const part = whole[key];
    return part && told.includes(key) ? [{ name: words[PARTS[key].name], part }] : [];
  });
}

/**
 * The doubtful parts of an item: their names, or with several items the item and, unless all are doubtful,
 * their names.
 */
function itemInWords(label: string | undefined, found: readonly Named[], all: number, words: ToolWords): string[] {
  const names = found.map(({ name }) => name);
  if (label === undefined || names.length === 0) return names;
  return [names.length === all ? label : `${label} (${names.join(words.comma)})`];
}
