import type { Plugin } from 'vite';

const SIGNALS = '@preact/signals';
const PRELOAD = '\0vite/preload-helper.js';

/**
 * What both tools use comes in one file with Preact and Astro's runtime: smaller than in pieces.
 * What page scripts use too stands apart.
 */
const SHARED_BY_TOOLS = [
  /\/preact\//,
  /\/decision\/(?!asking\/(?:explain|remaining))/,
  /\/islands\/(?:TakeOver|in-page-language|clause|marks|contact\/channel-icons)/,
  /\/domain\/(?:page\/(?:with-site|answers-kept)|model\/model)/,
  /\/vocabulary\/inputs/,
];
const GROUPS = [
  { name: 'page', test: /\/browser\/clipboard|\/domain\/page\/(?:base|below)|preload-helper/, priority: 1 },
  { name: 'message', test: /\/domain\/contact\/message|\/vocabulary\/places/, priority: 1 },
  { name: 'tool', test: (id: string) => SHARED_BY_TOOLS.some((pattern) => pattern.test(id)) },
];

/**
 * Makes the scripts of the pages smaller: shared files in few pieces, without the code that preloads files of files,
 * and without signals, which no island here uses.
 */
export function leanScripts(): Plugin {
  return {
    name: 'lean-scripts',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { modulePreload: false, rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } } }
        : undefined,
    resolveId: (id) => (id === SIGNALS ? `\0${SIGNALS}` : undefined),
    load(id) {
      if (id === PRELOAD) return 'export const __vitePreload = (load) => load();';
      return id === `\0${SIGNALS}` ? 'export const signal = undefined;' : undefined;
    },
  };
}
