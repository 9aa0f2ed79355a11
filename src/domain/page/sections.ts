import type { Lang } from '../../vocabulary/languages.ts';
import type { Model } from '../model/model.ts';
import { page } from './addresses.ts';

/** An entry of the bar above the pages. */
export type Section = Model['pages']['sections'][number];

/**
 * The section that an address belongs to: that of its page in the menu, or of the page it stands below;
 * a page that a section leads to belongs to it.
 */
export function sectionOf({ pages }: Pick<Model, 'pages'>, pathname: string, lang: Lang): Section | undefined {
  const leads = new Set(pages.sections.map((section) => section.page));
  const holders = pages.menu.flatMap(({ section, pages: entries }) =>
    entries
      .filter((entry) => pathname.startsWith(page(lang, entry.page)))
      .map((entry) => ({ section: leads.has(entry.page) ? entry.page : section, depth: entry.page.length })),
  );
  const [nearest] = holders.toSorted((one, other) => other.depth - one.depth);
  return pages.sections.find((section) => section.page === nearest?.section);
}
