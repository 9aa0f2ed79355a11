import { runNode } from './processes.ts';

process.exit(await runNode(['test/bench/bench.ts', ...process.argv.slice(2)]));
