import type { Count } from '../decision/sets/count.ts';
import type { Conditions } from '../decision/table.ts';

const FIGURES = new Intl.NumberFormat('fr');

/** A number as it is written in a sentence. */
export function figure(number: Count): string {
  return FIGURES.format(number);
}

/** Conditions as they are told in a sentence. */
export function conditionsAsIds(conditions: Conditions): string {
  return (
    Object.entries(conditions)
      .map(([input, options]) => `${input} = ${options.join(' ou ')}`)
      .join(', ') || 'tous les cas'
  );
}

/** Ids as a sentence lists them, each in quotation marks. */
export function quoted(list: readonly string[]): string {
  return list.map((id) => `« ${id} »`).join(', ');
}

/** Ids as a sentence lists them: not all of them where they are many. */
export function shortList(known: readonly string[]): string {
  return known.length > 25 ? `${known.slice(0, 25).join(', ')}, … (${known.length} en tout)` : known.join(', ');
}
