import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { proofPlugin } from './compiler/proof-plugin.ts';
import { rulesPlugin } from './compiler/vite-plugin.ts';
import { generatedRoutes } from './routes/generated.ts';
import { leanScripts } from './finish/lean-scripts.ts';
import { withoutUnusedSearchFiles } from './search/unused-files.ts';

/** Joins the rules, the generated pages and the finishing of every page to Astro. */
export function rulesAndTools(): AstroIntegration {
  return {
    name: 'rules-and-tools',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, addMiddleware, addClientDirective, updateConfig }) => {
        const file = (path: string) => new URL(`./src/${path}`, config.root);
        for (const { pattern, entrypoint } of generatedRoutes())
          injectRoute({ pattern, entrypoint: file(entrypoint), prerender: true });
        addMiddleware({ entrypoint: file('components/page/language-middleware.ts'), order: 'pre' });
        addMiddleware({ entrypoint: file('finish/middleware.ts'), order: 'post' });
        addClientDirective({ name: 'intent', entrypoint: fileURLToPath(file('browser/intent.ts')) });
        // Added here, an integration comes after those of the configuration: after Starlight, which runs Pagefind.
        updateConfig({
          vite: {
            plugins: [rulesPlugin(fileURLToPath(config.root)), proofPlugin(fileURLToPath(config.root)), leanScripts()],
          },
          integrations: [withoutUnusedSearchFiles()],
        });
      },
    },
  };
}
