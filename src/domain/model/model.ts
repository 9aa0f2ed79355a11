import type { Diagrams } from '../../schema/diagrams.ts';
import type { Pages } from '../../schema/pages.ts';
import type { Table } from '../../decision/table.ts';
import type { Criticality, LevelOfAssistance, Service } from '../../schema/contract.ts';
import type { Assumption, Question } from '../../schema/coverage.ts';
import type { Enquiry } from '../../schema/enquiries.ts';
import type { EscalationRules } from '../../schema/escalation.ts';
import type { Raw } from '../../schema/files.ts';
import type { Statement } from '../../schema/grounds.ts';
import type { Everyday } from '../../schema/everyday.ts';
import type { Family, Need } from '../../schema/needs.ts';
import type { OrganisationRules } from '../../schema/organisation.ts';
import type { Outcome } from '../../schema/outcomes.ts';
import type { Requests } from '../../schema/requests.ts';
import type { Role } from '../../schema/roles.ts';
import type { Source, Term } from '../../schema/sources.ts';

export { NEED, SITUATION, SUBJECT } from '../../vocabulary/inputs.ts';
export type { Ladder, Rung, Subject, Wait } from '../../schema/escalation.ts';
export type { Grounds, Part, Statement } from '../../schema/grounds.ts';
export type { Need } from '../../schema/needs.ts';
export type { Channel } from '../../schema/organisation.ts';
export type { Item, Outcome } from '../../schema/outcomes.ts';
export type { RequestField } from '../../schema/requests.ts';
export type { Role } from '../../schema/roles.ts';
export type { Term } from '../../schema/sources.ts';

/** The dates of the holidays, in order; whole years are known, from `from` to `until`. */
export interface HolidayDates {
  from: string;
  until: string;
  dates: { date: string; id: string }[];
}

type HoursRules = OrganisationRules['hours'];

/** Opening hours, local to {@link Organisation.timeZone}; times as "HH:MM". */
export interface OpeningHours extends HoursRules {
  holidays: HoursRules['holidays'] & HolidayDates;
}

export interface Organisation extends OrganisationRules {
  hours: OpeningHours;
}

/** The subjects, the rungs and the ladders; the table gives each subject in each situation its one ladder. */
export interface Escalation extends EscalationRules {
  table: Table;
}

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
  everyday: Everyday;
  assumptions: Assumption[];
  questions: Question[];
  table: Table;
  direct: Raw['coverage.yaml']['direct'];
  outcomes: Record<string, Outcome>;
  escalation: Escalation;
  advice: Statement[];
  openPoints: Statement[];
  enquiries: Enquiry[];
  glossary: Term[];
  vocabulary: Vocabulary;
  pages: Pages;
  diagrams: Diagrams;
}

/** The words of the closed lists of values. */
export type Vocabulary = Raw['vocabulary.yaml'];
