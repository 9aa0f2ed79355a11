import { COVERAGE_PAGE, FINDER_PAGE, UNKNOWN_SUFFIX } from '../domain/page/addresses.ts';
import { FILES } from '../schema/files.ts';
import { LANGUAGES } from '../vocabulary/languages.ts';
import { optionsByInput } from './inputs.ts';
import type { FileName, Loaded } from './load.ts';
import { marked } from './marked.ts';
import { readPage, type PageLink } from './page-content.ts';
import { ids } from './places.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { allPages, writtenPages, type WrittenPage } from './site-pages.ts';

/**
 * What is wrong inside the pages under a root folder: what does not read, what has no place in a page, links that
 * lead nowhere.
 */
export function pageContentProblems(root: string, loaded: Loaded): Problem[] {
  const read = allPages(root).map((file) => readPage(root, file));
  const written = writtenPages(root);
  const known = new Set(declared(loaded));
  return [
    ...read.flatMap(({ problems }) => problems),
    ...read.flatMap(({ links }) => links.flatMap((link) => linkProblems(link, written, known, loaded))),
  ];
}

/** The ids of everything in the rules: their anchors on the pages. */
function declared(loaded: Loaded): string[] {
  return (Object.keys(FILES) as FileName[]).flatMap((file) =>
    marked(FILES[file], loaded.raw[file]).flatMap(({ mark, value }) => (mark.declares ? [String(value)] : [])),
  );
}

function linkProblems(
  { file, line, value }: PageLink,
  written: ReadonlyMap<string, WrittenPage>,
  known: ReadonlySet<string>,
  loaded: Loaded,
): Problem[] {
  const [address = '', anchor] = value.split('#');
  const segments = address.split('/').filter((segment) => segment !== '' && !LANGUAGES.includes(segment as never));
  const path = segments.join('/') || 'index';
  if (isTool(segments, loaded) || /\.\w+$/.test(path)) return [];
  const page = written.get(path);
  if (!page) {
    const near = nearest(path, [...written.keys()]);
    return [{ file, line, code: 'link-dead', details: { value, nearest: near ? `/${near}/` : '' } }];
  }
  if (!anchor || page.anchors.has(anchor) || known.has(anchor)) return [];
  return [
    { file, line, code: 'link-anchor', details: { value, anchor, nearest: nearest(anchor, [...page.anchors]) ?? '' } },
  ];
}

/** Whether an address is that of a tool or of a state of it. */
function isTool([first, ...rest]: readonly string[], { raw }: Loaded): boolean {
  const { subjects, situations } = raw['escalation.yaml'];
  const inputs = optionsByInput(raw);
  const steps =
    first === COVERAGE_PAGE
      ? [...Object.values(inputs).flat(), ...Object.keys(inputs).map((input) => input + UNKNOWN_SUFFIX)]
      : first === FINDER_PAGE
        ? [...ids(subjects), ...ids(situations)]
        : undefined;
  return steps?.length !== undefined && rest.every((step) => steps.includes(step));
}
