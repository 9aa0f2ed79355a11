import { LOCALE, type Lang } from '../../vocabulary/languages.ts';

/** A few words as they stand at the start of a line. */
export function atStart(text: string, lang: Lang): string {
  return text.charAt(0).toLocaleUpperCase(LOCALE[lang]) + text.slice(1);
}
