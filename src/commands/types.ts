import { runTool } from './processes.ts';
import { TYPES } from './tools.ts';

process.exit(await runTool(TYPES, process.argv.slice(2)));
