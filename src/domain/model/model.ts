import type { Diagrams } from '../../schema/diagrams.ts';
import type { Pages } from '../../schema/pages.ts';
import type { Table } from '../../decision/table.ts';
import type { Text } from '../../vocabulary/languages.ts';
import type {
  Availability,
  ChannelKind,
  Covered,
  FieldKind,
  Level,
  Objective,
  Payer,
  Side,
  Status,
  Weekday,
} from '../../vocabulary/values.ts';

/** What a statement rests on. */
export interface Grounds {
  status: Status;
  sources: string[];
}

/** A sentence of the framework, with its id, its status and its sources. */
export interface Statement extends Grounds {
  id: string;
  text: Text;
}

/** One value of an outcome with what it rests on. */
export interface Part<Value extends string = string> extends Grounds {
  is: Value;
  note?: Text;
}

export interface Source {
  id: string;
  title: Text;
  url: string;
  version: Text;
  read: Text;
  kind: 'seed' | 'vendor' | 'other';
}

export interface Channel {
  id: string;
  kind: ChannelKind;
  label: Text;
  address: Part;
  availability: Part<Availability>;
  preferred: boolean;
  notes: Statement[];
}

/** Opening hours, local to {@link Organisation.timeZone}; times as "HH:MM". */
export interface OpeningHours extends Grounds {
  week: { days: Weekday[]; spans: { from: string; to: string }[] }[];
  eve: { closes: string; text: Statement };
  holidays: Grounds &
    HolidayDates & { canton: string; closed: Statement; days: { id: string; name: Text; rule: string }[] };
  notes: Statement[];
}

/** The dates of the holidays, in order; whole years are known, from `from` to `until`. */
export interface HolidayDates {
  from: string;
  until: string;
  dates: { date: string; id: string }[];
}

export interface Organisation {
  product: string;
  company: string;
  title: Text;
  feedback?: string | undefined;
  framework: { version: string; source: string; newerExists: boolean; notice: Statement; contract: Statement };
  timeZone: string;
  channels: Channel[];
  hours: OpeningHours;
}

export interface Group {
  id: string;
  name: Text;
  covers: Statement;
  lead?: Statement;
}

export interface Role {
  id: string;
  side: Side;
  name: Text;
  short?: Text;
  summary: Statement;
  channels: string[];
  reach: Statement[];
  does: Statement[];
  doesNot: Statement[];
  groups: Group[];
}

export interface LevelOfAssistance {
  id: '1' | '2';
  name: Text;
  coverage: Statement;
  handler: Part;
  objective: Part<Objective>;
  statements: Statement[];
}

export interface Service {
  id: string;
  name: Text;
  short: Text;
  summary: Statement;
  included: Statement[];
  excluded: Statement[];
  open: Statement[];
  excludedPayer?: Payer;
}

export interface Criticality {
  grades: { id: string; name: Text; definition: Statement }[];
  rules: Statement[];
}

export interface RequestField {
  id: string;
  label: Text;
  hint: Statement;
  takes: FieldKind;
}

export interface Requests {
  types: { id: string; meaning: Statement }[];
  fields: RequestField[];
  rules: Statement[];
}

export interface Family {
  id: string;
  label: Text;
}

export interface Need {
  id: string;
  family: string;
  label: Text;
  title: Text;
  description: Text;
  example: Text;
  words: Partial<Record<keyof Text, string[]>>;
  prepare: string[];
  remarks: Statement[];
  related: string[];
  replaces: string[];
}

export interface Question {
  id: string;
  label: Text;
  short: Text;
  why: Statement;
  where: Statement;
  who: string;
  options: { id: string; label: Text; hint?: Text; condition: Text }[];
}

export interface Assumption extends Grounds {
  id: string;
  text: Text;
  otherwise: string;
}

export interface Item {
  id: string;
  label?: Text;
  covered: Part<Covered>;
  level: Part<Level>;
  payer: Part<Payer>;
}

/** The answer to a case, in separate parts; each part says what it rests on. */
export interface Outcome {
  id: string;
  sentence: Text;
  items: Item[];
  entry: Part;
  entryBeside?: Part;
  handler: Part;
  bySubject: boolean;
  objective: Part<Objective>;
  type?: Part;
  provisional?: { settledBy: string; reason: Statement };
  assumes: string[];
  next: Text;
  channels: string[];
  why: string[];
  advice: string[];
}

/** A word of the framework and what it means; `see`: related words. */
export interface Term extends Statement {
  term: Text;
  see: string[];
}

/** How long to wait before going up, in business hours; `not-published` as long as nobody published it. */
export interface Wait extends Grounds {
  is: 'not-published' | number;
  note?: Text;
}

/** A step one can go to when a request does not move: the role, when and what for, what it can do, when to go on from it, what to do while it is closed. */
export interface Rung {
  id: string;
  role: string;
  by?: 'pole' | 'group';
  name: Text;
  says: Statement;
  can: string[];
  up: Statement;
  wait?: Wait;
  closed?: Statement;
}

/** A subject: who receives it, who does the work outside the contract, what to have ready for it, and the needs it is about; `about`: the channel that may itself be out of order. */
export interface Subject {
  id: string;
  label: Text;
  entry: Part;
  pole?: Part;
  handler?: Part;
  group?: Part;
  unpublished: string[];
  ready: string[];
  channels: string[];
  about?: string;
  needs: string[];
}

/** How far a person is with a request. */
export interface Situation {
  id: string;
  label: Text;
  short: Text;
  hint?: Text;
  needs: string[];
}

/** The rungs of some subjects in some situations (none named: in all), in order; `here` is the rung one stands on, `end` what is known of what follows. */
export interface Ladder {
  id: string;
  subjects: string[];
  situations: string[];
  action: Text;
  rungs: string[];
  here: string;
  ready: string[];
  messages: string[];
  end: string[];
}

/** A text to send; `{field}` stands for what a person writes in a field of a request, `{equipe}` for the next rung. */
export interface Message {
  id: string;
  label: Text;
  text: Text;
}

/** The subjects, the rungs and the ladders; the table gives each subject in each situation its one ladder. */
export interface Escalation {
  statements: Statement[];
  wait: Wait;
  rungs: Rung[];
  subjects: Subject[];
  situations: Situation[];
  ladders: Ladder[];
  messages: Message[];
  table: Table;
}

/** The inputs of the table of ladders. */
export const SUBJECT = 'sujet';
export const SITUATION = 'situation';

/** The situation of a blocked vital process, and the subject of whoever cannot say: from any page, the way to help. */
export const BLOCKED = 'bloque';
export const UNSURE = 'incertain';

/** The id of the first input of the coverage table: which need it is. */
export const NEED = 'besoin';

/** The service framework, compiled: every id resolves, the coverage table is complete and without contradiction. */
export interface Model {
  organisation: Organisation;
  sources: Source[];
  roles: Role[];
  levels: LevelOfAssistance[];
  services: Service[];
  criticality: Criticality;
  requests: Requests;
  families: Family[];
  needs: Need[];
  assumptions: Assumption[];
  questions: Question[];
  table: Table;
  direct: { row: string; item?: string; label: Text }[];
  outcomes: Record<string, Outcome>;
  escalation: Escalation;
  advice: Statement[];
  openPoints: Statement[];
  glossary: Term[];
  vocabulary: Record<string, Record<string, Text>>;
  pages: Pages;
  diagrams: Diagrams;
}
