import { runNode, runTool } from './processes.ts';
import { testStage, toolStage, whole, type Stage } from './stages.ts';
import { FORMAT, LINT, SPELLING, TYPES, UNUSED } from './tools.ts';

const RULES = 'règles';

/**
 * What needs neither a build nor a browser: the rules, then, on rules without a mistake, the rest, the longest first.
 */
export const QUICK_STAGES: Stage[] = [
  { name: RULES, run: async (tell) => whole((await runNode(['src/commands/rules.ts'], { tell })) === 0) },
  ...onSoundRules([
    testStage('tests unitaires', 'unit'),
    toolStage('types', TYPES),
    testStage('tests du contenu', 'content'),
    toolStage('fautes de code', LINT),
    toolStage('mise en forme', FORMAT, ['--check', '.']),
    {
      name: 'code inutilisé',
      run: async (tell) =>
        whole(
          (await runTool(UNUSED, [], { tell })) === 0 &&
            (await runTool(UNUSED, ['--production', '--exports'], { tell })) === 0,
        ),
    },
    toolStage('orthographe', SPELLING),
  ]),
];

function onSoundRules(stages: Stage[]): Stage[] {
  return stages.map((stage) => ({ ...stage, needs: RULES }));
}
