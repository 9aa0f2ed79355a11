import type { satteri } from '@astrojs/markdown-satteri';
import { slug } from '../domain/text/slug.ts';

type HastPlugin = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['hastPlugins']>[number];

/** Gives each heading of the prose an id without accents, a number behind it where two read alike. */
export const headingIds: HastPlugin = () => {
  const seen = new Map<string, number>();
  return {
    name: 'ascii-heading-ids',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node, context) {
        if (typeof node.properties?.['id'] === 'string') return;
        const id = slug(context.textContent(node));
        const times = (seen.get(id) ?? 0) + 1;
        seen.set(id, times);
        context.setProperty(node, 'id', times === 1 ? id : `${id}-${times}`);
      },
    },
  };
};
