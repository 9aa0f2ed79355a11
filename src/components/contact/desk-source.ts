import type { DeskData } from '../../framework/desk-words.ts';
import { LANGUAGES, LOCALE, type Lang } from '../../framework/languages.ts';

const files: Record<Lang, () => Promise<{ default: DeskData }>> = {
  fr: () => import('virtual:desk/fr'),
};

/** The hours of the desk and the words for them, in the language of the page. */
export const desk = (await files[LANGUAGES.find((lang) => LOCALE[lang] === document.documentElement.lang)!]()).default;
