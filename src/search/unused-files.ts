import { rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** What Pagefind writes for interfaces of its own, and the worker that this site does not use. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/** Leaves out of the built site what only Pagefind's own interfaces need; it must run after Pagefind. */
export function withoutUnusedSearchFiles(): AstroIntegration {
  return {
    name: 'search-without-unused-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const name of UNUSED) rmSync(new URL(`pagefind/${name}`, dir), { force: true });
      },
    },
  };
}
