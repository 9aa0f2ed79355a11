import { FIXED_PAGES } from '../domain/page/addresses.ts';
import type { Pages } from '../schema/pages.ts';
import type { FileName, Loaded } from './load.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { PAGES_FILE, readPages, type ReadPages } from './read-pages.ts';
import type { Path, Written } from './read.ts';
import { DOCS_FOLDER, writtenPages, type WrittenPage } from './site-pages.ts';

/** The lists of pages, or what is wrong with them. */
export function sitePages(root: string, loaded: Loaded): { pages?: Pages; problems: Problem[] } {
  const read = readPages(root);
  if (!read.pages) return read;
  const problems = [...read.problems, ...pageProblems(root, read, loaded)];
  return problems.length > 0 ? { problems } : { pages: read.pages, problems };
}

/**
 * Checks that every page named is written, that the menu lists every page once,
 * and that each role and service has its page; a folder without pages is no site.
 */
function pageProblems(root: string, { pages, source }: ReadPages & { pages: Pages }, loaded: Loaded): Problem[] {
  const written = writtenPages(root);
  if (written.size === 0) return [];
  return [
    ...references(pages).flatMap((one) => unknown(one, source, written)),
    ...sections(pages, source),
    ...listing(pages, source, written),
    ...FIXED_PAGES.filter((path) => !written.has(path)).map((path) => missing(path, 'page-fixed', { path })),
    ...homeless(pages.folders.roles, 'roles.yaml', loaded, written),
    ...homeless(pages.folders.services, 'services.yaml', loaded, written),
  ];
}

/** A place that names a page; `anchored`: an anchor may follow. */
interface Named {
  at: Path;
  value: string;
  anchored?: true;
}

/** Every place in the file that names a page. */
function references({ homes, places, sections: bar, menu, footer, unlisted }: Pages): Named[] {
  const groups = (key: 'menu' | 'footer', list: Pages['footer']) =>
    list.flatMap(({ pages }, group) =>
      pages.map(({ page }, index): Named => ({ at: [key, group, 'pages', index, 'page'], value: page })),
    );
  return [
    ...Object.entries(homes).map(([key, value]): Named => ({ at: ['homes', key], value })),
    ...Object.entries(places).map(([key, value]): Named => ({ at: ['places', key], value, anchored: true })),
    ...bar.map(({ page }, index): Named => ({ at: ['sections', index, 'page'], value: page })),
    ...groups('menu', menu),
    ...groups('footer', footer),
    ...unlisted.map((value, index): Named => ({ at: ['unlisted', index], value })),
  ];
}

function unknown(
  { at, value, anchored }: Named,
  source: Written,
  written: ReadonlyMap<string, WrittenPage>,
): Problem[] {
  const [path = '', anchor] = anchored ? value.split('#') : [value];
  const page = written.get(path);
  const problem = (code: Problem['code'], wrong: string, known: readonly string[]): Problem => ({
    ...source.placeOf(at),
    code,
    details: { value: wrong, path, nearest: nearest(wrong, known) ?? '', known: known.join(', ') },
  });
  if (!page) return [problem('page-unknown', path, [...written.keys()])];
  return anchor === undefined || page.anchors.has(anchor) ? [] : [problem('anchor-unknown', anchor, [...page.anchors])];
}

/** The sections that menus name and the bar does not have. */
function sections({ sections: bar, menu }: Pages, source: Written): Problem[] {
  const known = bar.map(({ page }) => page);
  return menu.flatMap(({ section }, index) =>
    section === undefined || known.includes(section)
      ? []
      : [
          {
            ...source.placeOf(['menu', index, 'section']),
            code: 'section-unknown',
            details: { value: section, nearest: nearest(section, known) ?? '', known: known.join(', ') },
          },
        ],
  );
}

/** Pages that the menu lists twice, or not at all. */
function listing({ menu, unlisted }: Pages, source: Written, written: ReadonlyMap<string, WrittenPage>): Problem[] {
  const listed = menu.flatMap(({ pages }, group) =>
    pages.map(({ page }, index): Named => ({ at: ['menu', group, 'pages', index], value: page })),
  );
  const paths = [...unlisted, ...listed.map(({ value }) => value)];
  const twice = listed.filter(({ value }, index) => paths.indexOf(value) < unlisted.length + index);
  const nowhere = [...written].filter(([path]) => !paths.includes(path));
  return [
    ...twice.map(({ at, value }): Problem => ({
      ...source.placeOf(at),
      code: 'page-doubled',
      details: { path: value },
    })),
    ...nowhere.map(([path, { file }]): Problem => ({
      file,
      line: 1,
      code: 'page-unlisted',
      details: { path, list: PAGES_FILE },
    })),
  ];
}

/** Elements that have no page in their folder. */
function homeless(
  folder: string,
  file: FileName & ('roles.yaml' | 'services.yaml'),
  loaded: Loaded,
  written: ReadonlyMap<string, WrittenPage>,
): Problem[] {
  return loaded.raw[file].flatMap(({ id }, index): Problem[] => {
    const path = `${folder}/${id}`;
    const source = loaded.sources[file];
    return written.has(path) ? [] : [{ ...source.placeOf([index, 'id']), code: 'page-of-none', details: { id, path } }];
  });
}

function missing(path: string, code: Problem['code'], details: Problem['details']): Problem {
  return { file: `${DOCS_FOLDER}/${path}.mdx`, line: 1, code, details };
}
