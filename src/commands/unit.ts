import { runTool } from './processes.ts';
import { TESTS } from './tools.ts';

process.exit(await runTool(TESTS, ['--project=unit', ...process.argv.slice(2)]));
