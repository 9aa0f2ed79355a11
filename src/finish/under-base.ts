import { below } from '../domain/page/below.ts';

/** Attributes that hold an address of the site. */
const ADDRESSES = new Set(['href', 'src', 'action', 'component-url', 'renderer-url', 'before-hydration-url']);

/** Where an address stands in the source of such an attribute, and in that of a `<meta>` that leads on. */
const ADDRESS = /(?<=^[^=]+=["']?)\/.*$/s;
const REFRESH = /(?<=^content=["']?\d+;\s*url=)\/.*$/s;

/** The source of an attribute, where the site stands below a path: what leads from the root leads from there. */
export function underBase(name: string, source: string, base: string): string {
  if (name === 'content') return source.replace(REFRESH, (address) => below(base, address));
  return ADDRESSES.has(name) ? source.replace(ADDRESS, (address) => below(base, address)) : source;
}
