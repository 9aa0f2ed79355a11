import type { FinderData } from '../../domain/contact/finder-data.ts';
import { LANGUAGES, LOCALE, type Lang } from '../../vocabulary/languages.ts';

const files: Record<Lang, () => Promise<{ default: FinderData }>> = {
  fr: () => import('virtual:finder/fr'),
};

/** In the browser only the language of the page is loaded; the build needs all. */
const wanted = import.meta.env.SSR
  ? LANGUAGES
  : LANGUAGES.filter((lang) => LOCALE[lang] === document.documentElement.lang);
const loaded = new Map(await Promise.all(wanted.map(async (lang) => [lang, (await files[lang]()).default] as const)));

/** What the finder shows in a language. */
export function finder(lang: Lang): FinderData {
  return loaded.get(lang)!;
}
