import { resolve } from 'node:path';
import { buildSite } from './build-site.ts';
import { DIST, ROOT } from './project.ts';

const target = process.argv[2] ?? process.env['OUT_DIR'];

process.exit((await buildSite(target ? resolve(ROOT, target) : DIST)) ? 0 : 1);
