import type { Plugin } from 'vite';
import { prove } from './proof.ts';
import { ruleFiles } from './rules.ts';

const PROOF = 'virtual:proof';

/** Gives the page on the proof of the rules its figures, computed when that page is built. */
export function proofPlugin(root: string): Plugin {
  return {
    name: 'proof',
    resolveId: (id) => (id === PROOF ? `\0${PROOF}` : undefined),
    load(id) {
      if (id !== `\0${PROOF}`) return undefined;
      for (const file of ruleFiles(root)) this.addWatchFile(file);
      return `export const proof = ${JSON.stringify(prove(root))};`;
    },
  };
}
