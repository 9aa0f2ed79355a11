import type { CoverageWords } from '../../vocabulary/words.ts';
import type { Item, Outcome, Part } from '../model/model.ts';

/**
 * The parts of an outcome in the order they are told; one that the rules
 * know and this table does not is an error of types.
 */
export const PARTS = {
  covered: { of: 'item', says: 'words', name: 'partCovered' },
  level: { of: 'item', says: 'words', name: 'partLevel' },
  payer: { of: 'item', says: 'words', name: 'partPayer', label: 'payer' },
  entry: { of: 'outcome', says: 'roles', name: 'partEntry', label: 'entry' },
  handler: { of: 'outcome', says: 'roles', name: 'partHandler', label: 'handler' },
  objective: { of: 'outcome', says: 'words', name: 'partObjective', label: 'objective', noteless: true },
  type: { of: 'outcome', says: 'codes', name: 'partType', label: 'type' },
} as const satisfies Record<ItemPart, PartKind & { of: 'item' }> & Record<OutcomePart, PartKind & { of: 'outcome' }>;

export const PART_KEYS = Object.keys(PARTS) as PartKey[];
export const ITEM_PARTS = PART_KEYS.filter((key): key is ItemPart => PARTS[key].of === 'item');
export const OUTCOME_PARTS = PART_KEYS.filter((key): key is OutcomePart => PARTS[key].of === 'outcome');

/** The parts whose values are words or roles: each has a list of the vocabulary under its key. */
export type WordedPart = { [Key in PartKey]: (typeof PARTS)[Key]['says'] extends 'codes' ? never : Key }[PartKey];

/** How a kind of part is shown. */
export interface PartKind {
  /** Whether each item has its own, or the outcome one for all. */
  of: 'item' | 'outcome';
  /**
   * What its values stand for: words of the vocabulary under its key, roles beside them,
   * or codes that are shown as they are.
   */
  says: 'words' | 'roles' | 'codes';
  /** The key of its name in a list of parts. */
  name: keyof CoverageWords;
  /** The key of its label in the register of an outcome; without one, it shows in the verdict alone. */
  label?: keyof CoverageWords;
  /** Its note is for those who keep the rules. */
  noteless?: true;
}

export type ItemPart = PartsOf<Item>;

/** `entryBeside` is a second value of `entry`, not a part of its own. */
export type OutcomePart = Exclude<PartsOf<Outcome>, 'entryBeside'>;

export type PartKey = ItemPart | OutcomePart;

type PartsOf<Whole> = {
  [Key in keyof Whole]-?: NonNullable<Whole[Key]> extends Part ? Key : never;
}[keyof Whole];
