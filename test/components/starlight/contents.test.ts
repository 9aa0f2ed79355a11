import { expect, test } from 'vitest';
import { contentsOf } from '../../../src/components/starlight/contents.ts';

test('a page lists its headings, without the way to its top', () => {
  const toc = { items: [{ slug: '_top' }, { slug: 'heures' }] } as unknown as Parameters<typeof contentsOf>[0];
  expect(contentsOf(toc).map(({ slug }) => slug)).toEqual(['heures']);
  expect(contentsOf(undefined)).toEqual([]);
});
