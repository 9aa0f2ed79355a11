import type { ContactData } from '../framework/contact-data.ts';
import { LANGUAGES, LOCALE, type Lang } from '../framework/languages.ts';

const files: Record<Lang, () => Promise<{ default: ContactData }>> = {
  fr: () => import('virtual:contact/fr'),
};

/** In the browser only the language of the page is loaded; the build needs all. */
const wanted = import.meta.env.SSR ? LANGUAGES : LANGUAGES.filter((lang) => LOCALE[lang] === document.documentElement.lang);
const loaded = new Map(await Promise.all(wanted.map(async (lang) => [lang, (await files[lang]()).default] as const)));

/** What the finder shows in a language. */
export function contacts(lang: Lang): ContactData {
  return loaded.get(lang)!;
}
