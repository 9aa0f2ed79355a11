import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { LANGUAGES, LOCALE } from '../../vocabulary/languages.ts';

/** Where a translation is missing, Starlight shows the page of another language: that stops the build. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const { isFallback, lang, entry } = locals.starlightRoute;
  if (!isFallback && lang === LOCALE[locals.page.lang]) return;
  throw Object.assign(
    new Error(
      `La page ${url.pathname} s’afficherait dans une autre langue que la sienne. ` +
        `Traduisez content/docs/${entry.id || 'index'} dans content/docs/${locals.page.lang}, ` +
        `ou retirez la langue de src/vocabulary/languages.ts (${LANGUAGES.join(', ')}).`,
    ),
    { stack: '' },
  );
});
