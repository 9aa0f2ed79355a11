import { sitePath } from '../../src/commands/project.ts';
import { serveSite, type Served } from '../../src/commands/serve-site.ts';

/** Serves the built folder named by `SITE_DIST` below the path of `SITE_URL`, on a free port, as `npm start` does. */
export function servedSite(): Promise<Served> {
  const folder = process.env['SITE_DIST'];
  if (!folder) throw new Error('SITE_DIST (absolute path of a built site) is not set: npm test sets it.');
  return serveSite(folder, 0, sitePath());
}
