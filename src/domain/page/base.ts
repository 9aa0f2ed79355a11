import { below, fromRoot } from './below.ts';

/**
 * The path that the site stands below, as scripts in a browser know it;
 * the build writes addresses from the root, and its last step leads them from that path.
 */
const BASE: string = import.meta.env.SITE_PATH ?? '/';

/** Whether the site stands below a path; where it does not, scripts keep nothing of what follows. */
export const IS_BELOW: boolean = BASE !== '/';

/** An address of the site as it stands on its host. */
export function onHost(address: string): string {
  return IS_BELOW ? below(BASE, address) : address;
}

/** A path of the host as the site writes its addresses. */
export function onSite(pathname: string): string {
  return IS_BELOW ? fromRoot(BASE, pathname) : pathname;
}
