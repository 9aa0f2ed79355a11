import { LANGUAGES, LOCALE, type Text } from '../vocabulary/languages.ts';
import { readPages } from './read-pages.ts';
import { writtenPages } from './site-pages.ts';

/** The menu as Starlight takes it; what is wrong with it is told elsewhere, before any page is made. */
export function sidebar(root: string) {
  const written = writtenPages(root);
  const { pages } = readPages(root);
  return (pages?.menu ?? []).map(({ label, pages: entries }) => ({
    ...labelled(label),
    items: entries
      .filter(({ page }) => written.has(page))
      .map((entry) => ({ ...labelled(entry.label), slug: entry.page })),
  }));
}

function labelled(text: Text): { label: string; translations: Record<string, string> } {
  return {
    label: text[LANGUAGES[0]],
    translations: Object.fromEntries(LANGUAGES.slice(1).map((lang) => [LOCALE[lang], text[lang]])),
  };
}
