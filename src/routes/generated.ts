import { coverageRoot, finderAddress, vcardAddress } from '../domain/page/addresses.ts';
import { LANGUAGE_NAME, LANGUAGES, LOCALE } from '../vocabulary/languages.ts';

/** The routes of the generated files of the site, and of the generated pages and files in each of its languages. */
export function generatedRoutes(): { pattern: string; entrypoint: string }[] {
  const ofSite = [
    { pattern: '/robots.txt', entrypoint: 'routes/robots.ts' },
    { pattern: '/manifest.webmanifest', entrypoint: 'routes/manifest.ts' },
  ];
  const ofLanguages = LANGUAGES.flatMap((lang) => [
    { pattern: `${coverageRoot(lang)}[...path]`, entrypoint: 'routes/CoveragePage.astro' },
    { pattern: `${finderAddress(lang, [])}[...path]`, entrypoint: 'routes/FinderPage.astro' },
    { pattern: vcardAddress(lang, '[role]'), entrypoint: 'routes/role-vcard.ts' },
  ]);
  return [...ofSite, ...ofLanguages];
}

/** The languages as Starlight takes them: the source stands at the root. */
export function locales(): Record<string, { label: string; lang: string }> {
  return Object.fromEntries(
    LANGUAGES.map((lang) => [
      lang === LANGUAGES[0] ? 'root' : lang,
      { label: LANGUAGE_NAME[lang], lang: LOCALE[lang] },
    ]),
  );
}
