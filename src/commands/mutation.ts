import { runTool } from './stages.ts';

process.exit(await runTool('@stryker-mutator/core/bin/stryker.js', ['run', 'test/decision/mutation.config.json']));
