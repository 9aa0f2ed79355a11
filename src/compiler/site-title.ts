import { LANGUAGES, LOCALE } from '../vocabulary/languages.ts';
import { rulesNow } from './rules.ts';

/**
 * The title of the site by `lang` value, as the rules give it; rules with mistakes are told elsewhere,
 * before any page is made.
 */
export function siteTitle(root: string): Record<string, string> {
  const { model } = rulesNow(root);
  return Object.fromEntries(LANGUAGES.map((lang) => [LOCALE[lang], model?.organisation.title[lang] ?? '–']));
}
