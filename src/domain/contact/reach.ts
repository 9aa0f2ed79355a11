import { finderAddress } from '../page/addresses.ts';
import { roleAddress } from '../page/places.ts';
import { closedSlots, dayKinds, isOpen, slotsOf, type DayKind, type Slot } from '../desk/day-kinds.ts';
import { deskHours } from '../desk/desk-hours.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import type { Channel, Model, Rung, Statement, Subject } from '../model/model.ts';
import { WEEKDAYS } from '../../vocabulary/values.ts';

/**
 * What a person who needs someone meets: an answer, a channel that takes a request although nobody is known to answer,
 * no channel at all;
 * `unlisted`: the team has no published channel; `inside`: the person is reached in the client's own company.
 */
export type Presence = 'answers' | 'takes' | 'none' | 'unlisted' | 'inside';

/** A presence that leaves a person without an answer. */
export type Lack = Exclude<Presence, 'answers'>;

/** Days that are not alike, cut at each time when something changes on one of them. */
export interface ReachTable {
  days: DayKind[];
  slots: Slot[];
}

/**
 * Subjects, or further rungs, that are alike: who is asked, through which channels,
 * and what one meets while the desk is open and closed.
 */
export interface ReachGroup {
  of: 'subjects' | 'rungs';
  names: { id: string; label: string; href: string }[];
  roles: string[];
  channels: string[];
  about?: string;
  open: Presence;
  closed: Presence;
  /** Ids of the statements that say what nobody published, and the advice for it. */
  says: string[];
}

/** When nobody answers a group: whatever the time, while the desk is closed, or even while it is open. */
export interface Hole {
  group: ReachGroup;
  when: 'always' | 'closed' | 'open';
  lack: Lack;
}

/** Who can be reached when: the usual week, the days around holidays, the groups, and in words what is missing. */
export interface Reach {
  usual: ReachTable;
  around: ReachTable;
  groups: ReachGroup[];
  closed: { days: DayKind; slots: Slot[] }[];
  holes: Hole[];
}

/** Who can be reached when, for each subject and each further rung. */
export function reach(model: Model, lang: Lang): Reach {
  const hours = deskHours(model, lang);
  const usual = dayKinds(hours, 'usual', WEEKDAYS);
  const working = usual.filter(({ spans }) => spans.length > 0).flatMap(({ days }) => days);
  const around = [...dayKinds(hours, 'eve', working), ...dayKinds(hours, 'holiday', working)];
  const groups = groupsOf(model, lang);
  return {
    usual: { days: usual, slots: slotsOf(usual) },
    around: { days: around, slots: slotsOf(around) },
    groups,
    closed: [...usual, ...around].map((days) => ({ days, slots: closedSlots(days) })),
    holes: groups.flatMap(holesOf),
  };
}

/** What a group meets in a part of a day; `slot` is one of the table that the day stands in. */
export function presenceAt({ open, closed }: ReachGroup, day: DayKind, slot: Slot): Presence {
  return isOpen(day, slot) ? open : closed;
}

/** Whether a group meets the same at any time. */
export function isConstant({ open, closed }: ReachGroup): boolean {
  return open === closed;
}

/** The subjects, then the further rungs; those that are alike stand together, those that never change last. */
function groupsOf(model: Model, lang: Lang): ReachGroup[] {
  const { subjects } = model.escalation;
  const groups = new Map<string, ReachGroup>();
  for (const line of [
    ...subjects.map((subject) => subjectLine(model, subject, lang)),
    ...furtherRungs(model).map((rung) => rungLine(model, rung, lang)),
  ]) {
    const { of, roles, channels, about, open, closed } = line;
    const key = JSON.stringify([of, of === 'subjects' && roles, channels, about, open, closed]);
    const group = groups.get(key);
    groups.set(
      key,
      group
        ? {
            ...group,
            names: [...group.names, ...line.names],
            roles: union(group.roles, roles),
            says: union(group.says, line.says),
          }
        : line,
    );
  }
  return [...groups.values()].toSorted((one, other) => Number(isConstant(one)) - Number(isConstant(other)));
}

function subjectLine(model: Model, { id, label, entry, about }: Subject, lang: Lang): ReachGroup {
  return {
    of: 'subjects',
    names: [{ id, label: label[lang], href: finderAddress(lang, [id]) }],
    ...contactOf(model, entry.is, about),
  };
}

function rungLine(model: Model, { id, name, role }: Rung, lang: Lang): ReachGroup {
  return {
    of: 'rungs',
    names: [{ id, label: name[lang], href: roleAddress(model, role, lang) }],
    ...contactOf(model, role),
  };
}

/** The rungs of who receives no subject. */
function furtherRungs({ escalation: { rungs, subjects } }: Model): Rung[] {
  return rungs.filter(({ role }) => subjects.every(({ entry }) => entry.is !== role));
}

function contactOf({ organisation, roles }: Model, id: string, about?: string): Omit<ReachGroup, 'of' | 'names'> {
  const role = roles.find((known) => known.id === id)!;
  const channels = organisation.channels.filter(
    (channel) => role.channels.includes(channel.id) && channel.id !== about,
  );
  const common = {
    roles: [id],
    channels: channels.map((channel) => channel.id),
    ...(about !== undefined && { about }),
  };
  if (role.channels.length === 0) {
    const presence = role.side === 'client' ? 'inside' : 'unlisted';
    return { ...common, open: presence, closed: presence, says: saysLack(role.reach) };
  }
  const [open, closed] = [presenceOf(channels, true), presenceOf(channels, false)];
  return { ...common, open, closed, says: saysLack(channels.flatMap(({ notes }) => notes)) };
}

/** What some channels offer while the desk is open or closed. */
function presenceOf(channels: readonly Channel[], open: boolean): Presence {
  const usable = channels.filter(({ availability }) => open || availability.is === 'any-time');
  if (usable.some(isAnswered)) return 'answers';
  return usable.length > 0 ? 'takes' : 'none';
}

/**
 * Whether someone is known to answer a channel whenever it is available: a phone,
 * or an e-mail that has opening hours.
 */
function isAnswered({ kind, availability }: Channel): boolean {
  switch (kind) {
    case 'phone':
      return true;
    case 'email':
      return availability.is === 'opening-hours';
    case 'portal':
      return false;
    default:
      return kind satisfies never;
  }
}

function saysLack(statements: readonly Statement[]): string[] {
  return statements.filter(({ status }) => status === 'not-published' || status === 'advice').map(({ id }) => id);
}

function holesOf(group: ReachGroup): Hole[] {
  const { open, closed } = group;
  const whens = isConstant(group)
    ? [{ when: 'always' as const, lack: open }]
    : [
        { when: 'open' as const, lack: open },
        { when: 'closed' as const, lack: closed },
      ];
  return whens.flatMap(({ when, lack }) => (lack === 'answers' ? [] : [{ group, when, lack }]));
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}
