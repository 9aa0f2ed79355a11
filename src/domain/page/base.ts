/**
 * The path that the site stands below, as scripts in a browser know it;
 * the build writes addresses from the root, and its last step leads them from that path.
 */
export const BASE: string = import.meta.env.SITE_PATH ?? '/';
