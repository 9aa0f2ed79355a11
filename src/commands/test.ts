import { join } from 'node:path';
import { ROOT } from './project.ts';
import { QUICK_STAGES } from './quick-stages.ts';
import { runNode, runStages, runTests, whole, type Stage } from './stages.ts';

const SITE_URL = 'https://cadre.example';
const SITE_DIST = join(ROOT, 'dist-test');

const STAGES_ON_THE_SITE: Stage[] = [
  {
    name: 'build',
    run: async () => whole((await runNode(['src/commands/build.ts'], { SITE_URL, OUT_DIR: SITE_DIST })) === 0),
  },
  { name: 'built site', needs: 'build', run: () => runTests('build', { SITE_URL, SITE_DIST }) },
  { name: 'browser', needs: 'build', run: () => runTests('browser', { SITE_URL, SITE_DIST }) },
];

process.exit(await runStages([...QUICK_STAGES, ...STAGES_ON_THE_SITE]));
