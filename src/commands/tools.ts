/** The program of an installed package (its path in node_modules) with its arguments. */
export type Tool = readonly [program: string, ...args: string[]];

export const TYPES: Tool = ['astro/bin/astro.mjs', 'check'];

export const LINT: Tool = ['oxlint/bin/oxlint', '--config=test/oxlint.json', '--deny-warnings'];

export const SPELLING: Tool = [
  'cspell/bin.mjs',
  'lint',
  '--config=test/cspell.json',
  '--no-progress',
  'content/**/*.{yaml,mdx,json}',
];

/** Formats, or with `--check` tells what is not formatted; to be followed by files or folders. */
export const FORMAT: Tool = ['prettier/bin/prettier.cjs', '--cache', '--cache-strategy=content', '--log-level=warn'];

/** Names files, exports and packages that nothing uses; with `--production`, those that only tests use. */
export const UNUSED: Tool = ['knip/bin/knip.js', '--config=test/knip.config.ts'];

/** Runs tests, those of one project (`--project`) or whose path holds a word. */
export const TESTS: Tool = ['vitest/vitest.mjs', 'run', '--config=test/vitest.config.ts'];
