import type { Lang } from '../../vocabulary/languages.ts';
import type { Model, Statement } from '../model/model.ts';

/** A service of the contract in short: only what the framework itself states. */
export interface Offer {
  short: string;
  included?: string;
  excluded: string[];
  billed: boolean;
}

/** What the contract gives, as the framework states it, for the home page. */
export function offers(model: Model, lang: Lang): Offer[] {
  const stated = (list: readonly Statement[]) =>
    list.filter(({ status }) => status === 'stated').map(({ text }) => text[lang]);
  return model.services.map(({ short, summary, included, excluded, excludedPayer }) => ({
    short: short[lang],
    ...(included.length > 0 && { included: summary.text[lang] }),
    excluded: stated(excluded),
    billed: excludedPayer === 'time-and-materials',
  }));
}
