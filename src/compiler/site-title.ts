import { LANGUAGES, LOCALE } from '../framework/languages.ts';
import { compile } from './compile.ts';

/** The title of the site by `lang` value, as the rules give it; rules with mistakes are told elsewhere, before any page is made. */
export function siteTitle(root: string): Record<string, string> {
  const { framework } = compile(root);
  return Object.fromEntries(LANGUAGES.map((lang) => [LOCALE[lang], framework?.organisation.title[lang] ?? '–']));
}
