import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/** The headings a page lists, without Starlight's first entry, which leads to the top. */
export function contentsOf(toc: StarlightRouteData['toc']) {
  return toc?.items.filter(({ slug }) => slug !== '_top') ?? [];
}

export type Contents = ReturnType<typeof contentsOf>;
