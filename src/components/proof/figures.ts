import { proof } from 'virtual:proof';
import type { Figures } from '../../compiler/proof.ts';
import { LOCALE, type Lang } from '../../vocabulary/languages.ts';
import { numeral } from '../../domain/text/typography.ts';

/** A figure of the proof as it is written in a language. */
export function figure(of: keyof Figures, lang: Lang): string {
  return numeral(proof.figures[of], LOCALE[lang]);
}
