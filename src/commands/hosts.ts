import { BUILD, BUILD_BELOW, SITE, SITE_BELOW } from './built-site.ts';
import { runStages, testStage } from './stages.ts';

process.exit(
  await runStages([
    BUILD,
    { ...testStage('serveurs', 'hosts', SITE), needs: BUILD.name },
    BUILD_BELOW,
    { ...testStage('serveurs, sous un chemin', 'hosts', SITE_BELOW), needs: BUILD_BELOW.name },
  ]),
);
