import { join } from 'node:path';
import { siteAddress } from '../domain/page/site-address.ts';

/** The folder of the repository. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** The folder that is published. */
export const DIST = join(ROOT, 'dist');

/** The port at which `start` looks first. */
export const PORT = 4321;

/** The path that the site is built to stand below: that of its public address. */
export function sitePath(): string {
  const address = siteAddress(process.env['SITE_URL']);
  return address ? new URL(address).pathname : '/';
}
