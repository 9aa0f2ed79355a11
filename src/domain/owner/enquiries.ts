import type { Enquiry, Settled } from '../../schema/enquiries.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import { inOrder } from '../model/grounds.ts';
import { NEED, type Model } from '../model/model.ts';
import { coverageAddress, page } from '../page/addresses.ts';
import { OPEN_STATUSES, type OpenPoint, type OpenStatus, type Thing } from './open-point.ts';
import type { OpenFile } from './open-points.ts';

/** An enquiry with every open point its answer would settle, file by file, and what the answer would change. */
export interface Asked {
  enquiry: Enquiry;
  files: OpenFile[];
  /** The requests whose answer would change. */
  needs: Change[];
  /** The pages that would change beside them. */
  pages: Change[];
}

/** A page that an answer would change. */
export interface Change {
  href: string;
  label: string;
}

/** The open points of an enquiry, and those of none: each point stands in one place. */
export function byEnquiry(model: Model, files: readonly OpenFile[], lang: Lang): { asked: Asked[]; rest: OpenFile[] } {
  const owner = new Map(
    model.enquiries.flatMap(({ id, settles }) =>
      (Object.keys(settles) as Settled[]).flatMap((kind) =>
        settles[kind].map((thing) => [`${kind}/${thing}` as Thing, id] as const),
      ),
    ),
  );
  const enquiryOf = ({ of }: OpenPoint) => of.map((thing) => owner.get(thing)).find((id) => id !== undefined);
  const of = (enquiry: string | undefined) =>
    files
      .map((file) => ({ ...file, points: file.points.filter((point) => enquiryOf(point) === enquiry) }))
      .filter(({ points }) => points.length > 0);
  const asked = model.enquiries.map((enquiry): Asked => {
    const own = of(enquiry.id);
    return { enquiry, files: own, ...changes(model, own, lang) };
  });
  return { asked: asked.filter((one) => one.files.length > 0), rest: of(undefined) };
}

/** How many points there are, of one status or of all. */
export function countOf(files: readonly OpenFile[], status?: OpenStatus): number {
  return files.flatMap(({ points }) => points).filter((point) => status === undefined || point.status === status)
    .length;
}

/** A line of a list of points: a statement, or the open values of one thing that stand alike. */
export type OpenLine = Omit<OpenPoint, 'of'>;

/** Points as lines, what is to be confirmed first; the values of a thing that stand alike share one. */
export function linesOf(points: readonly OpenPoint[], comma: string): OpenLine[] {
  const lines = Map.groupBy(
    points,
    ({ id, status, subject = '', href = '' }) => id ?? [status, subject, href].join('|'),
  );
  return [...lines.values()]
    .map(([first, ...others]): OpenLine => {
      const { of: _of, ...line } = first!;
      const all = [first!, ...others];
      return {
        ...line,
        text: all.map(({ text }) => text).join(comma),
        sources: inOrder(all.flatMap(({ sources }) => sources)),
      };
    })
    .toSorted((one, other) => OPEN_STATUSES.indexOf(one.status) - OPEN_STATUSES.indexOf(other.status));
}

/** The requests and the pages that show some points, and the requests whose answer rests on one, each once. */
function changes(model: Model, files: readonly OpenFile[], lang: Lang): Pick<Asked, 'needs' | 'pages'> {
  const points = files.flatMap((file) => file.points);
  const paths = [...new Set(points.flatMap(({ href }) => (href ? [href.split('#')[0]!] : [])))];
  const settled = new Set(points.map(({ id }) => id));
  const resting = new Set(
    model.table.rows
      .filter(({ outcome }) => model.outcomes[outcome]!.why.some((id) => settled.has(id)))
      .flatMap(({ when }) => when[NEED] ?? []),
  );
  const needs = model.needs.map(({ id, title }) => ({ id, href: coverageAddress(lang, [id]), label: title[lang] }));
  const pages = model.pages.menu.flatMap((group) =>
    group.pages.map((entry) => ({ href: page(lang, entry.page), label: entry.label[lang] })),
  );
  return {
    needs: needs
      .filter(({ id, href }) => resting.has(id) || paths.some((path) => path.startsWith(href)))
      .map(({ href, label }) => ({ href, label })),
    pages: pages.filter(({ href }) => paths.includes(href)),
  };
}
