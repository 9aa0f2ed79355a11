import { absolute } from './below.ts';

/** A tag of a page's head, as Starlight takes it. */
export interface HeadTag {
  tag: 'meta' | 'link';
  attrs: Record<string, string>;
}

/**
 * Tells search engines and browsers what an address of the check stands for: a need, a state below it,
 * or a need that moved.
 */
export function stateHead({
  deep,
  moved,
  needAddress,
  site,
}: {
  deep: boolean;
  moved: boolean;
  needAddress: string;
  site: URL | undefined;
}): HeadTag[] {
  if (!deep && !moved) return [];
  return [
    { tag: 'meta', attrs: { name: 'robots', content: 'noindex' } },
    ...(moved ? [{ tag: 'meta' as const, attrs: { 'http-equiv': 'refresh', content: `0; url=${needAddress}` } }] : []),
    ...(site ? [{ tag: 'link' as const, attrs: { rel: 'canonical', href: new URL(needAddress, site).href } }] : []),
  ];
}

/** The full addresses in the tags of a head, written from the root of the host, led from the path of the site. */
export function headBelow<Tag extends { attrs?: Record<string, unknown> | undefined }>(
  tags: readonly Tag[],
  site: URL,
): Tag[] {
  const lead = (value: unknown) =>
    typeof value === 'string' && value.startsWith(`${site.origin}/`)
      ? absolute(site, value.slice(site.origin.length))
      : value;
  return tags.map((tag) => ({
    ...tag,
    attrs: Object.fromEntries(Object.entries(tag.attrs ?? {}).map(([name, value]) => [name, lead(value)])),
  }));
}
