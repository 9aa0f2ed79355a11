import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { headingIds } from './src/finish/heading-ids.ts';
import { sitemapBelow } from './src/finish/sitemap.ts';
import { siteAddress } from './src/domain/page/site-address.ts';
import { sidebar } from './src/compiler/sidebar.ts';
import { siteTitle } from './src/compiler/site-title.ts';
import { rulesAndTools } from './src/integration.ts';
import { locales } from './src/routes/generated.ts';

const site = siteAddress(process.env.SITE_URL);

const STYLES = [
  'tokens',
  'ground',
  'marks',
  'frame',
  'navigation',
  'actions',
  'register',
  'forms',
  'needs',
  'search',
  'home',
  'line',
  'tables',
  'reach',
  'text',
  'starlight',
  'print',
];
const OWN_PARTS = [
  'ContentPanel',
  'Header',
  'MarkdownContent',
  'MobileTableOfContents',
  'PageFrame',
  'PageSidebar',
  'PageTitle',
  'Sidebar',
  'SkipLink',
  'TableOfContents',
  'ThemeProvider',
  'TwoColumnContent',
];
const PARTS_NOT_SHOWN = ['Banner', 'DraftContentNotice', 'FallbackContentNotice', 'Footer', 'Hero'];

/** Starlight adds a sitemap of its own where it finds none; without a public address there is nothing to list. */
const noSitemap = { name: '@astrojs/sitemap', hooks: {} };

export default defineConfig({
  site,
  srcDir: '.',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prefetch: false,
  markdown: { processor: satteri({ hastPlugins: [headingIds] }) },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    rulesAndTools(),
    site ? sitemapBelow(new URL(site)) : noSitemap,
    starlight({
      title: siteTitle(process.cwd()),
      defaultLocale: 'root',
      locales: locales(),
      routeMiddleware: ['./src/components/starlight/own-language.ts', './src/components/starlight/addresses-below.ts'],
      customCss: STYLES.map((name) => `./src/styles/${name}.css`),
      components: {
        ...Object.fromEntries(OWN_PARTS.map((name) => [name, `./src/components/starlight/${name}.astro`])),
        ...Object.fromEntries(PARTS_NOT_SHOWN.map((name) => [name, './src/components/starlight/Nothing.astro'])),
      },
      sidebar: sidebar(process.cwd()),
      head: [
        { tag: 'link', attrs: { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' } },
        { tag: 'link', attrs: { rel: 'manifest', href: '/manifest.webmanifest' } },
        ...(site ? [{ tag: 'meta', attrs: { property: 'og:image', content: new URL('/social.png', site).href } }] : []),
      ],
      pagination: false,
      credits: false,
      expressiveCode: false,
      markdown: { headingLinks: false },
      pagefind: true,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
    }),
    mdx({ optimize: false }),
    preact(),
  ],
});
