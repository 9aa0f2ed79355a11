import { runNode } from './stages.ts';

process.exit(await runNode(['test/bench/bench.ts']));
