import { LANGUAGES, LOCALE, type Lang } from '../vocabulary/languages.ts';

/** The data of a tool by language, each in a file of its own. */
export type Files<Data> = Record<Lang, () => Promise<{ default: Data }>>;

/** Loads the data of a tool: in a browser those of the page's language alone, in the build those of all. */
export async function inPageLanguage<Data>(files: Files<Data>): Promise<(lang: Lang) => Data> {
  const wanted = import.meta.env.SSR
    ? LANGUAGES
    : LANGUAGES.filter((lang) => LOCALE[lang] === document.documentElement.lang);
  const loaded = new Map(await Promise.all(wanted.map(async (lang) => [lang, (await files[lang]()).default] as const)));
  return (lang) => loaded.get(lang)!;
}
