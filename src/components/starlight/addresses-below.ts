import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { headBelow } from '../../domain/page/state-head.ts';

/** Leads the full addresses in the head of a page, Starlight's own too, from the path that the site stands below. */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const { starlightRoute } = locals;
  if (site) starlightRoute.head = headBelow(starlightRoute.head, site);
});
