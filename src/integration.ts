import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { PAGES_FILE } from './compiler/read-pages.ts';
import { proofPlugin } from './compiler/proof-plugin.ts';
import { rulesPlugin } from './compiler/vite-plugin.ts';
import { generatedRoutes } from './routes/generated.ts';
import { leanScripts } from './finish/lean-scripts.ts';
import { sitePath } from './finish/site-path.ts';
import { withoutUnusedSearchFiles } from './search/unused-files.ts';

/** Joins the rules, the generated pages and the finishing of every page to Astro. */
export function rulesAndTools(): AstroIntegration {
  return {
    name: 'rules-and-tools',
    hooks: {
      'astro:config:setup': ({
        config,
        injectRoute,
        addMiddleware,
        addClientDirective,
        addWatchFile,
        updateConfig,
      }) => {
        const file = (path: string) => new URL(`./src/${path}`, config.root);
        for (const { pattern, entrypoint } of generatedRoutes())
          injectRoute({ pattern, entrypoint: file(entrypoint), prerender: true });
        addWatchFile(new URL(PAGES_FILE, config.root));
        addMiddleware({ entrypoint: file('components/page/language-middleware.ts'), order: 'pre' });
        addMiddleware({ entrypoint: file('finish/middleware.ts'), order: 'post' });
        addClientDirective({ name: 'intent', entrypoint: fileURLToPath(file('browser/intent.ts')) });
        // Added here, an integration comes after those of the configuration: after Starlight, which runs Pagefind.
        updateConfig({
          vite: {
            plugins: [
              rulesPlugin(fileURLToPath(config.root)),
              proofPlugin(fileURLToPath(config.root)),
              leanScripts(),
              sitePath(config.site ? new URL(config.site).pathname : '/'),
            ],
          },
          integrations: [withoutUnusedSearchFiles()],
        });
      },
    },
  };
}
