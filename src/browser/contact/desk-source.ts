import { files } from 'virtual:desk';
import { pageLanguage } from '../page-language.ts';

/** The hours of the desk and the words for them, in the language of the page. */
export const desk = (await files[pageLanguage]()).default;
