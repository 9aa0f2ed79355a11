import { LANGUAGES, LOCALE } from '../vocabulary/languages.ts';

/** The language of the page. */
export const pageLanguage = LANGUAGES.find((lang) => LOCALE[lang] === document.documentElement.lang)!;
