import type { MiddlewareHandler } from 'astro';
import { languageOf } from '../../domain/page/addresses.ts';
import { LANGUAGES } from '../../vocabulary/languages.ts';
import { pageContext } from './context.ts';

/** The route of the page shown where an address names none: it may be asked for in any language. */
const NOT_FOUND = '/404';

/**
 * Gives each page the context of its language, read from its address;
 * a page in a language that the site does not have stops the build.
 */
export const onRequest: MiddlewareHandler = ({ locals, url, routePattern }, next) => {
  const lang = languageOf(routePattern === NOT_FOUND ? NOT_FOUND : url.pathname);
  if (!lang)
    throw Object.assign(
      new Error(
        `La page ${url.pathname} est dans une langue que ce site n’a pas (il a : ${LANGUAGES.join(', ')}). ` +
          'Ajoutez la langue dans src/vocabulary/languages.ts, ou retirez la page de content/docs.',
      ),
      { stack: '' },
    );
  locals.page = pageContext(lang);
  return next();
};
