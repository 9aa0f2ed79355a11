import type { KnipConfig } from 'knip';

/** What is used of the project; with `--production`, what only tests use counts as unused. */
export default {
  workspaces: {
    '.': {
      entry: [
        'src/commands/*.ts!',
        'test/search/eval.ts',
        'src/integration.ts!',
        'src/routes/*!',
        'src/components/starlight/*.astro!',
        'src/components/starlight/addresses-below.ts!',
        'src/finish/middleware.ts!',
        'src/components/page/language-middleware.ts!',
        'src/browser/intent.ts!',
        'content/docs/**/*.mdx!',
        'test/architecture/live-content.ts',
      ],
      project: [
        'src/**/*.{ts,tsx,astro,cjs}!',
        'content/docs/**/*.mdx!',
        '*.{ts,mjs}!',
        'test/**/*.{ts,tsx}',
        '!test/{bench,mutation}/**',
      ],
      // Tools run by their path, fonts read by their path, and Pagefind pinned for the search dialog of our own.
      ignoreDependencies: [
        '@astrojs/check',
        'cspell',
        'oxlint',
        '@expo-google-fonts/arimo',
        'dejavu-fonts-ttf',
        'pagefind',
      ],
      vitest: { config: 'test/vitest.config.ts' },
      cspell: { config: 'test/cspell.json' },
      oxlint: { config: 'test/oxlint.json' },
    },
    'test/bench': { entry: 'bench.ts' },
    'test/mutation': { ignoreDependencies: ['@stryker-mutator/.*'] },
  },
  ignoreExportsUsedInFile: true,
  compilers: { astro: scriptsOf },
} satisfies KnipConfig;

/** The code of a component, with the files that its script tags name: the compiler of Knip leaves these out. */
function scriptsOf(text: string): string {
  const [, frontmatter = ''] = /^---\n(.*?)\n---/s.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, body]) => body);
  const files = [...text.matchAll(/<script src="([^"]+)"/g)].map(([, file]) => `import '${file}';`);
  return [frontmatter, ...scripts, ...files].join('\n');
}
