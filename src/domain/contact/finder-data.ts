import { fieldView, viewer, type Clause, type FieldView } from '../view/viewer.ts';
import type { Table } from '../../decision/table.ts';
import { vcardAddress, coverageAddress } from '../page/addresses.ts';
import { homeAddress, placeAddress, roleAddress } from '../page/places.ts';
import { channelLink, type ChannelLink } from '../view/channel-link.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import { fieldsOf, TEAM } from './message.ts';
import type { Model, Ladder, Role, Rung, Subject, Wait } from '../model/model.ts';
import { deskRoom, type DeskRoom } from '../desk/desk-room.ts';
import { deskData } from '../desk/desk-words.ts';
import { weekLines } from '../desk/week.ts';
import type { FinderWords, Words } from '../../vocabulary/words.ts';
import type { Status } from '../../vocabulary/values.ts';

/** A subject in one language; `part`: the names of the pole and the group that make a rung precise. */
export interface SubjectView {
  id: string;
  label: string;
  part: { pole?: string; group?: string };
  ready: string[];
  channels: string[];
  needs: { label: string; href: string }[];
}

export interface SituationView {
  id: string;
  label: string;
  short: string;
  hint?: string;
}

/** How long to wait before going up: business hours where a source gives them. */
export interface WaitView {
  hours?: number;
  status: Status;
  sources: string[];
  note?: string;
}

/**
 * A rung in one language; `to`: the words for passing a message on to it;
 * `own`: whether its channels are its own, or those of who passes a message on; `card`: its contact file.
 */
export interface RungView {
  id: string;
  name: string;
  to: string;
  by?: 'pole' | 'group';
  href: string;
  card?: string;
  channels: string[];
  own: boolean;
  says: Clause;
  can: Clause[];
  up: Clause;
  wait: WaitView;
  closed?: Clause;
  reach: Clause[];
}

export interface LadderView {
  action: string;
  rungs: string[];
  here: string;
  ready: string[];
  messages: string[];
  end: string[];
}

export interface MessageView {
  label: string;
  text: string;
  fields: string[];
}

/** What the finder shows in one language: the table of ladders, and the words under its ids. */
export interface FinderData {
  lang: Lang;
  words: FinderWords;
  table: Table;
  subjects: SubjectView[];
  situations: SituationView[];
  ladders: Record<string, LadderView>;
  rungs: Record<string, RungView>;
  messages: Record<string, MessageView>;
  fields: Record<string, FieldView>;
  clauses: Record<string, Clause>;
  channels: Record<string, ChannelLink>;
  /** The situation of a blocked vital process. */
  blocked: string;
  /** That the order of the rungs is deduced. */
  order: Clause;
  /** What nobody published about delays. */
  noWait: Clause;
  week: { label: string; spans: string[] }[];
  hours: { status: Status; sources: string[] };
  /** The room that the live state of the desk takes. */
  room: DeskRoom;
  /** Where the hours, and how to write a request, are explained. */
  pages: { hours: string; request: string };
}

/** The part of the rules that the finder shows, in one language. */
export function finderData(
  model: Model,
  { finder: words, desk }: Pick<Words, 'finder' | 'desk'>,
  lang: Lang,
): FinderData {
  const { escalation, organisation, requests, needs } = model;
  const view = viewer(model, words, lang);
  const asked = new Set([
    ...escalation.messages.flatMap(({ text }) => fieldsOf(text[lang])),
    ...escalation.ladders.flatMap(({ ready }) => ready),
    ...escalation.subjects.flatMap(({ ready }) => ready),
  ]);
  return {
    lang,
    words,
    table: escalation.table,
    subjects: escalation.subjects.map((subject) => ({
      id: subject.id,
      label: subject.label[lang],
      part: partNames(model, subject, lang),
      ready: subject.ready,
      channels: subject.channels,
      needs: subject.needs.map((id) => ({
        label: needs.find((need) => need.id === id)!.title[lang],
        href: coverageAddress(lang, [id]),
      })),
    })),
    situations: escalation.situations.map(({ id, label, short, hint }) => ({
      id,
      label: label[lang],
      short: short[lang],
      ...(hint && { hint: hint[lang] }),
    })),
    ladders: Object.fromEntries(
      escalation.ladders.map(({ id, action, rungs, here, ready, messages, end }: Ladder) => [
        id,
        { action: action[lang], rungs, here, ready, messages, end },
      ]),
    ),
    rungs: Object.fromEntries(escalation.rungs.map((rung) => [rung.id, rungView(model, view, rung, lang)])),
    messages: Object.fromEntries(
      escalation.messages.map(({ id, label, text }) => [
        id,
        { label: label[lang], text: text[lang], fields: fieldsOf(text[lang]).filter((field) => field !== TEAM) },
      ]),
    ),
    fields: Object.fromEntries(
      requests.fields
        .filter(({ id }) => asked.has(id))
        .map((field) => [field.id, fieldView(field, model, words, lang)]),
    ),
    clauses: Object.fromEntries(escalation.ladders.flatMap(({ end }) => end).map((id) => [id, view.clauseById(id)])),
    channels: Object.fromEntries(
      organisation.channels.map((channel) => [channel.id, channelLink(channel, model, lang)]),
    ),
    blocked: escalation.named.blocked,
    order: view.clauseById(escalation.named.order),
    noWait: view.clauseById(escalation.named.noWait),
    week: weekLines(model, words, lang).map(({ first, last, count, spans }) => ({
      label: count === 1 ? first : words.dayRange.replace('{first}', first).replace('{last}', last),
      spans,
    })),
    hours: { status: organisation.hours.status, sources: organisation.hours.sources },
    room: deskRoom(deskData(model, desk, lang)),
    pages: { hours: placeAddress(model, 'hours', lang), request: homeAddress(model, 'requests', lang) },
  };
}

function rungView(model: Model, view: ReturnType<typeof viewer>, rung: Rung, lang: Lang): RungView {
  const role = model.roles.find(({ id }) => id === rung.role)!;
  const own = role.channels.length > 0;
  return {
    id: rung.id,
    name: rung.name[lang],
    to: rung.to[lang],
    ...(rung.by && { by: rung.by }),
    href: roleAddress(model, role.id, lang),
    ...(own && { card: vcardAddress(lang, role.id) }),
    channels: own ? role.channels : passedOn(model, role),
    own,
    says: view.clause(rung.says),
    can: rung.can.map(view.clauseById),
    up: view.clause(rung.up),
    wait: waitView(rung.wait ?? model.escalation.wait, lang),
    ...(rung.closed && { closed: view.clause(rung.closed) }),
    reach: own ? [] : role.reach.map(view.clause),
  };
}

/**
 * Who works at ProConcept and has no channel of its own is reached through those of the desk;
 * who works at the client is not.
 */
function passedOn({ organisation }: Model, { side }: Role): string[] {
  return side === 'proconcept' ? organisation.channels.map(({ id }) => id) : [];
}

function waitView({ is, status, sources, note }: Wait, lang: Lang): WaitView {
  return { status, sources, ...(is !== 'not-published' && { hours: is }), ...(note && { note: note[lang] }) };
}

/** The names of the pole that receives a subject and of the group that does the work. */
export function partNames({ roles }: Model, { entry, pole, handler, group }: Subject, lang: Lang): SubjectView['part'] {
  const name = (role: string, part: string) =>
    roles.find(({ id }) => id === role)!.groups.find(({ id }) => id === part)!.name[lang];
  return {
    ...(pole && { pole: name(entry.is, pole.is) }),
    ...(group && handler && { group: name(handler.is, group.is) }),
  };
}
