import { join } from 'node:path';
import { runNode } from './processes.ts';
import { ROOT } from './project.ts';
import { whole, type Stage } from './stages.ts';

/** Where tests find the site they look at, and the public address it is built for. */
export const SITE = { SITE_URL: 'https://cadre.example', SITE_DIST: join(ROOT, 'dist-test') };

/** Builds the site that tests look at. */
export const BUILD: Stage = {
  name: 'construction',
  urgent: true,
  run: async (tell) =>
    whole(
      (await runNode(['src/commands/build.ts'], {
        tell,
        env: { SITE_URL: SITE.SITE_URL, OUT_DIR: SITE.SITE_DIST },
      })) === 0,
    ),
};
