import { BUILD, BUILD_BELOW, SITE, SITE_BELOW } from './built-site.ts';
import { chosenStages } from './chosen-stages.ts';
import { QUICK_STAGES } from './quick-stages.ts';
import { runStages, testStage, type Stage } from './stages.ts';

/** The browser takes longest: it begins as soon as the site is built, and all else runs beside it. */
const STAGES: Stage[] = [
  ...QUICK_STAGES,
  BUILD,
  { ...testStage('site construit', 'build', SITE), needs: BUILD.name },
  { ...testStage('navigateur', 'browser', SITE), needs: BUILD.name, urgent: true },
  BUILD_BELOW,
  { ...testStage('site sous un chemin', 'below', SITE_BELOW), needs: BUILD_BELOW.name },
];

const words = process.argv.slice(2);
const stages = words.length > 0 ? chosenStages(STAGES, words) : STAGES;
if (stages.length === 0) {
  console.error(`Aucun fichier de test ne contient dans son chemin : ${words.join(', ')}.`);
  process.exit(1);
}
process.exit(await runStages(stages, { words, sideBySide: 2 }));
