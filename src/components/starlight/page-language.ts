import { LANGUAGES, LOCALE, type Lang } from '../../vocabulary/languages.ts';

/** The language of a page, from its `lang` attribute. */
export function pageLanguage(locale: string): Lang {
  return LANGUAGES.find((lang) => LOCALE[lang] === locale) ?? LANGUAGES[0];
}
