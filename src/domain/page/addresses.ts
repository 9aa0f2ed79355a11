import { isLang, LANGUAGES, type Lang } from '../../vocabulary/languages.ts';

/** Root of the pages in a language: the source language stands at the root of the site. */
export function root(lang: Lang): string {
  return lang === LANGUAGES[0] ? '/' : `/${lang}/`;
}

/**
 * The language of the pages at an address or a route; nothing where its first segment
 * is the sign of a language that the site does not have.
 */
export function languageOf(pathname: string): Lang | undefined {
  const [first = ''] = pathname.split('/').filter(Boolean);
  if (isLang(first) && first !== LANGUAGES[0]) return first;
  return /^[a-z]{2}$/i.test(first) ? undefined : LANGUAGES[0];
}

/** The page of a path such as `contacts/consulting`, in a language. */
export function page(lang: Lang, path: string): string {
  return path === '' ? root(lang) : `${root(lang)}${path}/`;
}

/** The pages whose addresses are promises: the two tools, the sources, and what is open. */
export const COVERAGE_PAGE = 'couverture';
export const FINDER_PAGE = 'contact';
export const SOURCES_PAGE = 'sources';
export const OPEN_POINTS_PAGE = 'points-ouverts';
export const FIXED_PAGES: readonly string[] = [COVERAGE_PAGE, FINDER_PAGE, SOURCES_PAGE, OPEN_POINTS_PAGE];

/** Where the coverage check starts. */
export function coverageRoot(lang: Lang): string {
  return page(lang, COVERAGE_PAGE);
}

/** Address of a state of the coverage check: its option ids in the order asked, the need first. */
export function coverageAddress(lang: Lang, path: readonly string[]): string {
  return page(lang, [COVERAGE_PAGE, ...path].join('/'));
}

/** Address of a state of the finder: subject, then situation. */
export function finderAddress(lang: Lang, path: readonly string[]): string {
  return page(lang, [FINDER_PAGE, ...path].join('/'));
}

/** The anchor on a page of the finder that names the need a person comes from. */
export function fromNeed(need: string): string {
  return `venant-de-${need}`;
}

/** Address of the contact file of a role. */
export function vcardAddress(lang: Lang, role: string): string {
  return `${root(lang)}contacts/${role}.vcf`;
}

/** The address of a source on the page of sources. */
export function sourceAddress(lang: Lang, id: string): string {
  return `${page(lang, SOURCES_PAGE)}#${id}`;
}

/**
 * Whether search engines get a page: deeper states of the tools are left out, and the page for the owner of the site.
 */
export function isIndexed(pathname: string): boolean {
  if (pathname.endsWith(`/${OPEN_POINTS_PAGE}/`)) return false;
  const inTool = /\/(?:couverture|contact)\/(.+)\/$/.exec(pathname)?.[1];
  return inTool === undefined || !inTool.includes('/');
}

/** How the option id of "I don't know" ends; it starts with the id of the question. */
export const UNKNOWN_SUFFIX = '-inconnu';
