import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { CASES_FOLDER } from './cases.ts';
import { FRAMEWORK_FOLDER } from './load.ts';
import { prove } from './proof.ts';

const PROOF = 'virtual:proof';

/** Gives the page on the proof of the rules its figures, computed when that page is built. */
export function proofPlugin(root: string): Plugin {
  return {
    name: 'proof',
    resolveId: (id) => (id === PROOF ? `\0${PROOF}` : undefined),
    load(id) {
      if (id !== `\0${PROOF}`) return undefined;
      for (const folder of [FRAMEWORK_FOLDER, CASES_FOLDER]) {
        for (const file of readdirSync(join(root, folder))) this.addWatchFile(join(root, folder, file));
      }
      return `export const proof = ${JSON.stringify(prove(root))};`;
    },
  };
}
