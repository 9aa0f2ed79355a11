import type { CoverageWords } from '../../vocabulary/words.ts';
import { doubtWord, told, type Doubtful, type ShownPart } from '../view/told.ts';
import { levelOf } from './item-level.ts';
import { PARTS, type PartKey } from './parts.ts';
import type { ShownItem } from './verdict.ts';

/** Parts that are shown as one sign, in the order they are told. */
export type SignParts = Partial<Record<PartKey, ShownPart | undefined>>;

/** The parts that a verdict shows; `cover`: its cover alone. */
export function verdictParts(item: ShownItem, cover = false): SignParts {
  const { covered, level, payment } = item;
  return cover ? { covered } : { covered, level: levelOf(item) && level, payer: payment };
}

/**
 * How sure some parts are, each status once, in words: "à confirmer",
 * "à confirmer : le niveau" where it is not all that is shown.
 */
export function doubtsOfSign(sign: SignParts, words: CoverageWords): { doubt: Doubtful; text: string }[] {
  const parts = shown(sign);
  return [...Map.groupBy(parts, ([, part]) => told(part).doubt)].flatMap(([doubt, some]) => {
    if (!doubt) return [];
    const about =
      some.length === parts.length ? '' : words.colon + some.map(([key]) => words[PARTS[key].name]).join(words.comma);
    return [{ doubt, text: doubtWord(doubt, words) + about }];
  });
}

/** What a sign tells, for those who check it: each part with its value and status. */
export function toldIn(sign: SignParts): string {
  return shown(sign)
    .map(([key, { is, status }]) => `${key}=${is}:${status}`)
    .join(' ');
}

function shown(sign: SignParts): [PartKey, ShownPart][] {
  return (Object.entries(sign) as [PartKey, ShownPart | undefined][]).flatMap(([key, part]) =>
    part ? [[key, part]] : [],
  );
}
