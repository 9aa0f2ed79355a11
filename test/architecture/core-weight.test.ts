import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const MOST_BYTES = 3 * 1024;

test('what the tools take of the core to a browser weighs less than 3 kB', async () => {
  const { code, modules } = await coreOf(['coverage/CoverageCheck.tsx', 'contact/Finder.tsx']);
  expect(modules).toEqual(expect.arrayContaining(['walk.ts', 'explain.ts', 'remaining.ts']));
  expect(brotliCompressSync(code).length).toBeLessThan(MOST_BYTES);
});

/** The part of some islands that comes from the core, built as for the site. */
async function coreOf(islands: string[]): Promise<{ code: string; modules: string[] }> {
  const { output } = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      rolldownOptions: {
        input: islands.map((name) => join(root, 'src/islands', name)),
        external: [/^preact/, /^virtual:/],
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: { groups: [{ name: 'core', test: /src\/decision\// }] } },
      },
    },
  })) as Rolldown.RolldownOutput;
  const core = output.find((part) => part.type === 'chunk' && part.name === 'core') as Rolldown.OutputChunk;
  return { code: core.code, modules: core.moduleIds.map((id) => id.slice(id.lastIndexOf('/') + 1)) };
}
