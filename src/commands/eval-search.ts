import { runNode } from './processes.ts';

process.exit(await runNode(['test/search/eval.ts', ...process.argv.slice(2)]));
