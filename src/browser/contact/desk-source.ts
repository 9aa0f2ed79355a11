import type { DeskData } from '../../domain/desk/desk-words.ts';
import { LANGUAGES, LOCALE, type Lang } from '../../vocabulary/languages.ts';

const files: Record<Lang, () => Promise<{ default: DeskData }>> = {
  fr: () => import('virtual:desk/fr'),
};

/** The hours of the desk and the words for them, in the language of the page. */
export const desk = (await files[LANGUAGES.find((lang) => LOCALE[lang] === document.documentElement.lang)!]()).default;
