import { page } from '../../domain/page/addresses.ts';
import type { Lang } from '../../vocabulary/languages.ts';

/** The entries of the bar above, in their order; each is the first segment of its pages' addresses. */
export const SECTIONS = ['couverture', 'contacts', 'contrat', 'pratique'] as const;

export type Section = (typeof SECTIONS)[number];

/** The section a page belongs to: the one it names, else the one its address starts with. */
export function sectionOf(lang: Lang, pathname: string, named?: Section): Section | undefined {
  return named ?? SECTIONS.find((section) => pathname.startsWith(page(lang, section)));
}
