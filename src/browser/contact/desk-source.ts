import { files } from 'virtual:desk';
import { LANGUAGES, LOCALE } from '../../vocabulary/languages.ts';

/** The hours of the desk and the words for them, in the language of the page. */
export const desk = (await files[LANGUAGES.find((lang) => LOCALE[lang] === document.documentElement.lang)!]()).default;
