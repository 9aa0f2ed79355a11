import { runTool } from './processes.ts';
import { LINT } from './tools.ts';

process.exit(await runTool(LINT, process.argv.slice(2)));
