import { join } from 'node:path';
import { chosenStages } from './chosen-stages.ts';
import { runNode } from './processes.ts';
import { ROOT } from './project.ts';
import { QUICK_STAGES } from './quick-stages.ts';
import { runStages, testStage, whole, type Stage } from './stages.ts';

const SITE_URL = 'https://cadre.example';
const SITE_DIST = join(ROOT, 'dist-test');
const BUILD = 'construction';

/** The browser takes longest: it begins as soon as the site is built, and all else runs beside it. */
const STAGES: Stage[] = [
  ...QUICK_STAGES,
  {
    name: BUILD,
    urgent: true,
    run: async (tell) =>
      whole((await runNode(['src/commands/build.ts'], { tell, env: { SITE_URL, OUT_DIR: SITE_DIST } })) === 0),
  },
  { ...testStage('site construit', 'build', { SITE_URL, SITE_DIST }), needs: BUILD },
  { ...testStage('navigateur', 'browser', { SITE_URL, SITE_DIST }), needs: BUILD, urgent: true },
];

const words = process.argv.slice(2);
const stages = words.length > 0 ? chosenStages(STAGES, words) : STAGES;
if (stages.length === 0) {
  console.error(`Aucun fichier de test ne contient dans son chemin : ${words.join(', ')}.`);
  process.exit(1);
}
process.exit(await runStages(stages, { words, sideBySide: 2 }));
