import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPages } from '../../src/compiler/read-pages.ts';
import { copyWith } from './broken-copy.ts';

/**
 * A copy of the small rules with the pages that its lists name, each a file with the headings that the lists lead to.
 */
export function copyWithPages(): string {
  const folder = copyWith('../pages.yaml', /$/, '');
  const { menu, unlisted, places } = readPages(folder).pages!;
  const paths = [...unlisted, ...menu.flatMap(({ pages }) => pages.map(({ page }) => page))];
  for (const path of paths) {
    const anchors = Object.values(places).flatMap((place) => {
      const [page, anchor] = place.split('#');
      return page === path && anchor ? [`## ${anchor}\n`] : [];
    });
    const isFolder = paths.some((other) => other.startsWith(`${path}/`));
    writePage(folder, isFolder ? `${path}/index.mdx` : `${path}.mdx`, anchors.join('\n'));
  }
  return folder;
}

/** Writes a page of a copy. */
export function writePage(folder: string, page: string, text: string): void {
  const file = join(folder, 'content/docs', page);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
