import { join } from 'node:path';
import { runNode } from './processes.ts';
import { ROOT } from './project.ts';

const STRYKER = 'test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js';

process.exit(await runNode([join(ROOT, STRYKER), 'run', 'test/mutation/stryker.json', ...process.argv.slice(2)]));
