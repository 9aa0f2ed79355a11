/** The languages the site is written in; the first one is the source and stands at the root of the addresses. */
export const LANGUAGES = ['fr'] as const;

export type Lang = (typeof LANGUAGES)[number];

/** A text a language, each written by a person. */
export type Text = Record<Lang, string>;

/** The `lang` attribute of a page in each language: its sign, then the country. */
export const LOCALE: { [L in Lang]: `${L}-${string}` } = { fr: 'fr-CH' };

/** What each language calls itself. */
export const LANGUAGE_NAME: Record<Lang, string> = { fr: 'Français' };

/** Whether a label inside a sentence starts small: not in a language that writes nouns with a capital. */
export const SMALL_IN_SENTENCES: Record<Lang, boolean> = { fr: true };

/** Whether a word is the sign of a language of the site. */
export function isLang(word: string): word is Lang {
  return (LANGUAGES as readonly string[]).includes(word);
}
