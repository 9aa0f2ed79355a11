import { runTool } from './processes.ts';
import { FORMAT } from './tools.ts';

const given = process.argv.slice(2);

process.exit(await runTool(FORMAT, ['--write', ...(given.length > 0 ? given : ['.'])]));
