import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { isIndexed } from '../domain/page/addresses.ts';
import { fromRoot } from '../domain/page/below.ts';

/** The list of pages for search engines, with the path of the site, which Astro itself is not told. */
export function sitemapBelow(site: URL): AstroIntegration {
  const base = site.pathname;
  const made = sitemap({ filter: (page) => isIndexed(fromRoot(base, new URL(page).pathname)) });
  const configDone = made.hooks['astro:config:done'];
  return {
    ...made,
    hooks: {
      ...made.hooks,
      'astro:config:done': (options) => configDone?.({ ...options, config: { ...options.config, base } }),
    },
  };
}
