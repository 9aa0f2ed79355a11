import { join } from 'node:path';
import { runNode } from './processes.ts';
import { ROOT } from './project.ts';
import { whole, type Stage, type Tell } from './stages.ts';

/** Where tests find the site they look at, and the public address it is built for. */
export const SITE = { SITE_URL: 'https://cadre.example', SITE_DIST: join(ROOT, 'dist-test') };

/** The same below a path. */
export const SITE_BELOW = { SITE_URL: `${SITE.SITE_URL}/some/path`, SITE_DIST: join(ROOT, 'dist-test-below') };

/** Builds the site that tests look at. */
export const BUILD: Stage = { name: 'construction', urgent: true, run: (tell) => built(SITE, tell) };

/** Builds it below a path; the two write into the same folders of Astro, so that one waits for the other. */
export const BUILD_BELOW: Stage = {
  name: 'construction sous un chemin',
  needs: BUILD.name,
  run: (tell) => built(SITE_BELOW, tell),
};

async function built({ SITE_URL, SITE_DIST }: typeof SITE, tell: Tell) {
  return whole((await runNode(['src/commands/build.ts'], { tell, env: { SITE_URL, OUT_DIR: SITE_DIST } })) === 0);
}
