/** Attributes that hold an address of the site. */
const ADDRESSES = new Set(['href', 'src', 'action', 'component-url', 'renderer-url', 'before-hydration-url']);

/** The source of an attribute of a site that stands below a path (`/some/path/`): what leads from the root leads from there. */
export function underBase(name: string, source: string, base: string): string {
  return ADDRESSES.has(name)
    ? source.replace(/^([^=]+=["']?)\/(?!\/)/, (_whole, before: string) => before + base)
    : source;
}
