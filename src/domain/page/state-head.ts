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
