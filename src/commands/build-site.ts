import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, type AstroInlineConfig } from 'astro';
import { prepare } from '../hosting/prepare.ts';
import { checkRules } from './check-rules.ts';
import { describeFailure } from './failure.ts';
import { ROOT, sitePath } from './project.ts';
import { endOnSignals } from './signals.ts';

const LOG = join(import.meta.dirname, 'build-log.ts');

/** Astro's own marker in each MDX page makes the bundler warn; nobody here can act on it. */
const WITHOUT_NOISE: NonNullable<AstroInlineConfig['vite']> = {
  build: {
    rolldownOptions: {
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
};

/** Builds the site into a folder (absolute path), all or nothing; mistakes are printed and false returned. */
export async function buildSite(folder: string): Promise<boolean> {
  if (!checkRules()) return false;
  const started = Date.now();
  const fresh = join(dirname(folder), `.${basename(folder)}-${process.pid}`);
  const discard = () => rmSync(fresh, { recursive: true, force: true });
  const finished = endOnSignals(discard, 130);
  try {
    await build({ root: ROOT, outDir: fresh, vite: WITHOUT_NOISE, logLevel: 'warn', logger: { entrypoint: LOG } });
    await prepare(fresh, sitePath());
    swap(fresh, folder);
  } catch (error) {
    discard();
    console.error(`La construction a échoué ; ${basename(folder)} reste tel qu’il était.\n${describeFailure(error)}`);
    return false;
  } finally {
    finished();
  }
  console.log(
    `Site construit dans ${basename(folder)} : ` +
      `${countPages(folder)} pages en ${Math.round((Date.now() - started) / 1000)} s.`,
  );
  return true;
}

/** Puts the fresh folder in the place of the former one. */
function swap(fresh: string, folder: string): void {
  const former = `${fresh}-former`;
  if (existsSync(folder)) renameSync(folder, former);
  renameSync(fresh, folder);
  rmSync(former, { recursive: true, force: true });
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length;
}
