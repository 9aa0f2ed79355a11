import { page } from './addresses.ts';
import type { Lang } from '../../vocabulary/languages.ts';

/** The path of the page of sources and open points. */
export const SOURCES_PAGE = 'sources';

/** The address of a source on the page of sources. */
export function sourceAddress(lang: Lang, source: string): string {
  return `${page(lang, SOURCES_PAGE)}#${source}`;
}
