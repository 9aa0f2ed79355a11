import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from '../domain/text/slug.ts';
import { LANGUAGES } from '../vocabulary/languages.ts';

export const DOCS_FOLDER = 'content/docs';

/** A page as written: its file, and the ids of its headings. */
export interface WrittenPage {
  file: string;
  anchors: ReadonlySet<string>;
}

/**
 * The pages written in the source language under a root folder, by their paths:
 * `contrat/niveaux`, `contrat` for its index, `index` for the home page.
 */
export function writtenPages(root: string): Map<string, WrittenPage> {
  const folder = join(root, DOCS_FOLDER);
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.mdx?$/.test(name) && !LANGUAGES.some((lang) => name.startsWith(`${lang}/`)))
      .toSorted()
      .map((name): [string, WrittenPage] => [
        name.replace(/(?:\/index)?\.mdx?$/, ''),
        { file: `${DOCS_FOLDER}/${name}`, anchors: anchorsOf(readFileSync(join(folder, name), 'utf8')) },
      ]),
  );
}

function anchorsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#{2,4} (.+)$/gm)].map(([, heading]) => slug(heading!));
  const ids = [...text.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!);
  return new Set([...headings, ...ids]);
}
