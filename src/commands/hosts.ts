import { BUILD, SITE } from './built-site.ts';
import { runStages, testStage } from './stages.ts';

process.exit(await runStages([BUILD, { ...testStage('serveurs', 'hosts', SITE), needs: BUILD.name }]));
