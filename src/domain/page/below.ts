/** An address of the site, led from the path that it stands below (`/`, `/some/path/`); another stays as it is. */
export function below(base: string, address: string): string {
  return /^\/(?!\/)/.test(address) ? base + address.slice(1) : address;
}

/** A path of the host as the site writes its addresses, from the root; empty where it leads out of the site. */
export function fromRoot(base: string, pathname: string): string {
  return pathname.startsWith(base) ? pathname.slice(base.length - 1) : '';
}

/** An address of the site in full, for those who read it elsewhere. */
export function absolute(site: URL, address: string): string {
  return new URL(below(site.pathname, address), site).href;
}
