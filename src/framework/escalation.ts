import { page } from './addresses.ts';
import type { PartView, viewer } from './coverage-data.ts';
import type { Lang } from './languages.ts';
import type { Framework, Grounds, Part, Rung, Subject } from './model.ts';
import { inOrder } from './verdict.ts';
import type { Status } from './vocabulary.ts';

/** A link to the rung as it is explained below the table. */
export interface RungLink { name: string; href: string }

/** One line of the escalation table. */
export interface EscalationLine {
  /** Its anchor on the page of escalation. */
  anchor: string;
  label: string; entry: PartView; pole?: string; handler?: PartView; group?: string; next: RungLink[]; unpublished: string[]; sources: string[];
  /** The part of the line that is least sure, with the names of what it concerns. */
  doubt?: { status: Status; parts: string[] };
}

/** The names of the parts of a line. */
export type PartName = 'entry' | 'pole' | 'work' | 'next';

/** The escalation table in one language. */
export function escalationLines(framework: Framework, view: ReturnType<typeof viewer>, say: (part: PartName) => string, lang: Lang): EscalationLine[] {
  const { rungs, subjects } = framework.escalation;
  return subjects.map((subject) => {
    const next = subject.next.map((id) => rungs.find((rung) => rung.id === id)!);
    const pole = subject.pole && groupName(framework, subject.entry, subject.pole, lang);
    const group = subject.group && subject.handler && groupName(framework, subject.handler, subject.group, lang);
    const doubt = doubtOf(subject, next, say);
    return {
      anchor: `sujet-${subject.id}`, label: subject.label[lang],
      entry: partView(framework, view, subject.entry, lang), ...(pole && { pole }),
      ...(subject.handler && { handler: partView(framework, view, subject.handler, lang) }), ...(group && { group }),
      next: next.map(({ name, says }) => ({ name: name[lang], href: `#${says.id}` })),
      unpublished: subject.unpublished, sources: inOrder([subject.entry, subject.pole, subject.handler, subject.group].flatMap((part) => part?.sources ?? [])), ...(doubt && { doubt }),
    };
  });
}

function partView(framework: Framework, view: ReturnType<typeof viewer>, part: Part, lang: Lang): PartView {
  const role = framework.roles.find(({ id }) => id === part.is);
  return role ? view.part(part, (role.short ?? role.name)[lang], page(lang, `contacts/${role.id}`)) : view.part(part, framework.vocabulary['handler']![part.is]![lang]);
}

function groupName({ roles }: Framework, role: Part, group: Part, lang: Lang): string {
  return roles.find(({ id }) => id === role.is)!.groups.find(({ id }) => id === group.is)!.name[lang];
}

function doubtOf({ entry, pole, handler, group }: Subject, next: readonly Rung[], say: (part: PartName) => string): EscalationLine['doubt'] {
  const parts: [PartName, Grounds | undefined][] = [['entry', entry], ['pole', pole], ['work', handler], ['work', group], ...next.map(({ says }): [PartName, Grounds] => ['next', says])];
  const unsure = parts.filter(([, grounds]) => grounds?.status === 'to-confirm').map(([name]) => say(name));
  return unsure.length > 0 ? { status: 'to-confirm', parts: [...new Set(unsure)] } : undefined;
}
