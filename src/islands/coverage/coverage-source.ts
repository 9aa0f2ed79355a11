import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import { LANGUAGES, LOCALE, type Lang } from '../../vocabulary/languages.ts';

const files: Record<Lang, () => Promise<{ default: CoverageData }>> = {
  fr: () => import('virtual:coverage/fr'),
};

/** In the browser only the language of the page is loaded; the build needs all. */
const wanted = import.meta.env.SSR
  ? LANGUAGES
  : LANGUAGES.filter((lang) => LOCALE[lang] === document.documentElement.lang);
const loaded = new Map(await Promise.all(wanted.map(async (lang) => [lang, (await files[lang]()).default] as const)));

/** What the coverage check shows in a language. */
export function coverage(lang: Lang): CoverageData {
  return loaded.get(lang)!;
}
