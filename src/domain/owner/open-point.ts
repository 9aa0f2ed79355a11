import type { Settled } from '../../schema/enquiries.ts';
import type { Lang, Text } from '../../vocabulary/languages.ts';
import type { Status } from '../../vocabulary/values.ts';
import type { Grounds, Statement } from '../model/model.ts';
import type { View } from '../view/viewer.ts';

/** One thing the rules leave open: a statement, or one value of something that has several. */
export interface OpenPoint {
  /** The id of a statement; a value has none. */
  id?: string;
  /** The statement, or the name of the value. */
  text: string;
  subject?: string;
  status: OpenStatus;
  sources: string[];
  /** Where the site shows it, if anywhere. */
  href?: string;
  /** What it belongs to, the most precise first: whoever settles one of these settles the point. */
  of: readonly Thing[];
}

/** The statuses of what is open, what is to be confirmed first. */
export const OPEN_STATUSES = ['to-confirm', 'not-published'] as const satisfies readonly Status[];

export type OpenStatus = (typeof OPEN_STATUSES)[number];

/** Something an enquiry may settle, such as `outcomes/formation`. */
export type Thing = `${Settled}/${string}`;

/** Where points belong and show; `of`: the things that hold them. */
interface Held {
  subject?: string;
  href?: string;
  of?: readonly Thing[];
}

/** A value that the rules may leave open. */
type Value = Grounds & { is?: unknown; note?: Text };

/** Collects open points. */
export type Collector = ReturnType<typeof collector>;

/** Makes points of the statements and values that are open, in one language. */
export function collector(view: View, lang: Lang) {
  return {
    statements: (list: readonly (Statement | undefined)[], { subject, href, of = [] }: Held = {}): OpenPoint[] =>
      list.flatMap((statement) => {
        if (!statement || !isOpen(statement)) return [];
        const { text, sources, href: home } = view.clause(statement);
        const at = home ?? (href && `${href}#${statement.id}`);
        const things: Thing[] = [`statements/${statement.id}`, ...of];
        return [point({ text, sources, of: things, id: statement.id }, statement.status, { subject, href: at })];
      }),
    value: (name: string, value: Value | undefined, { subject, href, of = [] }: Held): OpenPoint[] => {
      if (!value || !isOpen(value) || value.is === 'none' || value.is === 'n/a') return [];
      const text = value.note ? `${name}. ${value.note[lang]}` : name;
      return [point({ text, sources: value.sources, of }, value.status, { subject, href })];
    },
  };
}

function isOpen<T extends Grounds>(grounds: T): grounds is T & { status: OpenStatus } {
  return OPEN_STATUSES.some((status) => status === grounds.status);
}

function point(
  known: Omit<OpenPoint, 'status' | 'subject' | 'href'>,
  status: OpenStatus,
  { subject, href }: { subject: string | undefined; href: string | undefined },
): OpenPoint {
  return { ...known, status, ...(subject && { subject }), ...(href && { href }) };
}
