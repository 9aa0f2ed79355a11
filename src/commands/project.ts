import { join } from 'node:path';

/** The folder of the repository. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** The folder that is published. */
export const DIST = join(ROOT, 'dist');

/** The port at which `start` looks first. */
export const PORT = 4321;
