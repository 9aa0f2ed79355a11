import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { headingIds } from './src/finish/heading-ids.ts';
import { isIndexed } from './src/domain/page/addresses.ts';
import { siteTitle } from './src/compiler/site-title.ts';
import { rulesAndTools } from './src/integration.ts';
import { locales } from './src/routes/generated.ts';

const site = process.env.SITE_URL || undefined;

const STYLES = [
  'tokens',
  'ground',
  'marks',
  'frame',
  'navigation',
  'actions',
  'register',
  'forms',
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
    site ? sitemap({ filter: (page) => isIndexed(new URL(page).pathname) }) : noSitemap,
    starlight({
      title: siteTitle(process.cwd()),
      defaultLocale: 'root',
      locales: locales(),
      routeMiddleware: './src/components/starlight/own-language.ts',
      customCss: STYLES.map((name) => `./src/styles/${name}.css`),
      components: {
        ...Object.fromEntries(OWN_PARTS.map((name) => [name, `./src/components/starlight/${name}.astro`])),
        ...Object.fromEntries(PARTS_NOT_SHOWN.map((name) => [name, './src/components/starlight/Nothing.astro'])),
      },
      sidebar: [
        {
          label: 'Le contrat',
          items: [
            { label: 'Le cadre', slug: 'contrat' },
            { label: 'Inclus et facturé', slug: 'contrat/inclus-et-facture' },
            { label: 'Niveaux 1 et 2', slug: 'contrat/niveaux' },
            { label: 'Nouveaux développements', slug: 'contrat/nouveaux-developpements' },
            { label: 'Correctifs et patchs', slug: 'contrat/correctifs' },
            { label: 'Assistance', slug: 'contrat/assistance' },
            { label: 'Journées clients', slug: 'contrat/journees-clients' },
            { label: 'Prestations du Consulting', slug: 'contrat/consulting' },
            { label: 'Criticité', slug: 'contrat/criticite' },
          ],
        },
        { label: 'La couverture', items: [{ label: 'Vérifier la couverture', slug: 'couverture' }] },
        {
          label: 'Les interlocuteurs',
          items: [
            { label: 'Trouver son contact', slug: 'contact' },
            { label: 'Qui est qui', slug: 'contacts' },
            { label: 'Escalade', slug: 'contacts/escalade' },
            { label: 'Customer Services', slug: 'contacts/customer-services' },
            { label: 'Consulting', slug: 'contacts/consulting' },
            { label: 'Direction de projets', slug: 'contacts/direction-de-projets' },
            { label: 'Account Manager', slug: 'contacts/customer-account-manager' },
            { label: 'R&D', slug: 'contacts/recherche-developpement' },
            { label: 'KeyUsers', slug: 'contacts/key-user' },
            { label: 'Utilisateurs finaux', slug: 'contacts/utilisateur-final' },
            { label: 'Équipe de projet', slug: 'contacts/equipe-projet' },
          ],
        },
        {
          label: 'En pratique',
          items: [
            { label: 'Vue d’ensemble', slug: 'pratique' },
            { label: 'Ouvrir une demande', slug: 'pratique/bonne-demande' },
            { label: 'Suivre et contester', slug: 'pratique/suivre-et-contester' },
            { label: 'Nouveau KeyUser', slug: 'pratique/nouveau-key-user' },
            { label: 'Questions fréquentes', slug: 'pratique/questions-frequentes' },
            { label: 'Glossaire', slug: 'pratique/glossaire' },
            { label: 'Carte à afficher', slug: 'carte' },
          ],
        },
        {
          label: 'À propos',
          items: [
            { label: 'Sources', slug: 'sources' },
            { label: 'Règles vérifiées', slug: 'verification' },
          ],
        },
      ],
      head: site ? [{ tag: 'meta', attrs: { property: 'og:image', content: new URL('/social.png', site).href } }] : [],
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
