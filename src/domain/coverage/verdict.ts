import type { CoverageWords } from '../../vocabulary/words.ts';
import type { Item } from '../model/model.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import type { Payer } from '../../vocabulary/values.ts';
import { worded, type ShownPart } from '../view/told.ts';
import type { View } from '../view/viewer.ts';
import { ITEM_PARTS, type ItemPart } from './parts.ts';
import { shownPart } from './shown-part.ts';

/**
 * An item of an outcome as it is shown, each part with its status and sources: cover,
 * level and payment together are its verdict.
 */
export type ShownItem = { [Key in ItemPart]: ShownPart<Item[Key]['is']> } & {
  id: string;
  label?: string;
  /** Payment as an addition to the verdict; nothing where the verdict says it already. */
  payment?: ShownPart<Payer>;
};

/** Shows an item; billing is in the word of its cover only where the framework itself states it. */
export function shownItem(item: Item, view: View, words: CoverageWords, lang: Lang): ShownItem {
  const parts = Object.fromEntries(ITEM_PARTS.map((key) => [key, shownPart<string>(key, item[key], view)])) as Pick<
    ShownItem,
    ItemPart
  >;
  const { covered, payer } = parts;
  const billed = covered.is === 'no' && payer.is === 'time-and-materials' && payer.status === 'stated';
  const payment = billed ? undefined : paymentOf(payer, words);
  return {
    id: item.id,
    ...(item.label && { label: item.label[lang] }),
    ...parts,
    ...(billed && { covered: worded(covered, words.billed) }),
    ...(payment && { payment }),
  };
}

function paymentOf(payer: ShownPart<Payer>, words: CoverageWords): ShownPart<Payer> | undefined {
  if (payer.is === 'none' || payer.is === 'contract' || payer.is === 'licence') return undefined;
  return payer.is === 'not-published' ? worded(payer, words.paymentNotPublished) : payer;
}
