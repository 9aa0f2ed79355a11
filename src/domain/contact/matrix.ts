import { inOrder } from '../model/grounds.ts';
import type { ShownPart } from '../view/told.ts';
import type { viewer } from '../view/viewer.ts';
import { finderAddress } from '../page/addresses.ts';
import { partNames } from './finder-data.ts';
import { ladderOf } from './ladder-of.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import type { Model, Grounds, Part, Rung, Subject } from '../model/model.ts';
import { homeAddress, roleAddress } from '../page/places.ts';
import type { Status } from '../../vocabulary/values.ts';

/** A link to the rung as it is explained below the table. */
export interface RungLink {
  name: string;
  href: string;
}

/** One line of the escalation table. */
export interface MatrixLine {
  /** Its anchor in the matrix. */
  anchor: string;
  id: string;
  label: string;
  href: string;
  entry: ShownPart;
  pole?: string;
  handler?: ShownPart;
  group?: string;
  next: RungLink[];
  unpublished: string[];
  sources: string[];
  /** The part of the line that is least sure, with the names of what it concerns. */
  doubt?: { status: Status; parts: string[] };
}

/** The names of the parts of a line. */
export type PartName = 'entry' | 'pole' | 'work' | 'next';

/** The escalation table in one language. */
export function matrixLines(
  model: Model,
  view: ReturnType<typeof viewer>,
  say: (part: PartName) => string,
  lang: Lang,
): MatrixLine[] {
  const { rungs, subjects } = model.escalation;
  return subjects.map((subject) => {
    const next = rungsAfter(model.escalation, subject.id).map((id) => rungs.find((rung) => rung.id === id)!);
    const { pole, group } = partNames(model, subject, lang);
    const doubt = doubtOf(subject, next, say);
    return {
      anchor: `sujet-${subject.id}`,
      id: subject.id,
      label: subject.label[lang],
      href: finderAddress(lang, [subject.id]),
      entry: shownPart(model, view, subject.entry, lang),
      ...(pole && { pole }),
      ...(subject.handler && { handler: shownPart(model, view, subject.handler, lang) }),
      ...(group && { group }),
      next: next.map(({ name, says }) => ({
        name: name[lang],
        href: `${homeAddress(model, 'escalation', lang)}#${says.id}`,
      })),
      unpublished: subject.unpublished,
      sources: inOrder(
        [subject.entry, subject.pole, subject.handler, subject.group].flatMap((part) => part?.sources ?? []),
      ),
      ...(doubt && { doubt }),
    };
  });
}

function shownPart(model: Model, view: ReturnType<typeof viewer>, part: Part, lang: Lang): ShownPart {
  const role = model.roles.find(({ id }) => id === part.is);
  return role
    ? view.part(part, role.name[lang], roleAddress(model, role.id, lang))
    : view.part(part, view.word('handler', part.is)!);
}

/**
 * The rungs that follow the entry of a subject when nothing happens: those of its ladder for a request without news.
 */
function rungsAfter(escalation: Model['escalation'], subject: string): string[] {
  const { rungs, here } = ladderOf(escalation, subject, escalation.named.withoutNews)!;
  return rungs.slice(rungs.indexOf(here) + 1);
}

function doubtOf(
  { entry, pole, handler, group }: Subject,
  next: readonly Rung[],
  say: (part: PartName) => string,
): MatrixLine['doubt'] {
  const parts: [PartName, Grounds | undefined][] = [
    ['entry', entry],
    ['pole', pole],
    ['work', handler],
    ['work', group],
    ...next.map(({ says }): [PartName, Grounds] => ['next', says]),
  ];
  const unsure = parts.filter(([, grounds]) => grounds?.status === 'to-confirm').map(([name]) => say(name));
  if (unsure.length > 0) return { status: 'to-confirm', parts: [...new Set(unsure)] };
  return entry.status === 'advice' ? { status: 'advice', parts: [] } : undefined;
}
