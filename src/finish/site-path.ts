import type { Plugin } from 'vite';

/** Tells the scripts for a browser, and nothing else, below which path (`/some/path/`) the site stands. */
export function sitePath(path: string): Plugin {
  return {
    name: 'site-path',
    apply: 'build',
    configEnvironment: (name) =>
      name === 'client' ? { define: { 'import.meta.env.SITE_PATH': JSON.stringify(path) } } : undefined,
  };
}
