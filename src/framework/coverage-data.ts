import { UNKNOWN, type Table } from '../decision/table.ts';
import { coverageAddress, page, UNKNOWN_SUFFIX } from './addresses.ts';
import { contactOfNeed } from './contact-of-need.ts';
import { channelLink, type ChannelLink } from './channel-link.ts';
import { NEED, type Framework, type Item, type Outcome, type Part, type RequestField, type Statement } from './model.ts';
import type { Lang, Text } from './languages.ts';
import { legendOf } from './legend.ts';
import { shownOutcome, type ShownOutcome } from './shown-outcome.ts';
import { statementsById } from './statements.ts';
import { statementAddress, statementHomes } from './statement-homes.ts';
import type { Covered, FieldKind, Level, Objective, Payer, Status } from './vocabulary.ts';

/** A statement as a tool shows it; `href` leads to the page that explains it. */
export interface Clause { text: string; status: Status; sources: string[]; href?: string }

/** One part of an outcome in words. */
export interface PartView<Value extends string = string> { is: Value; word: string; href?: string; status: Status; sources: string[]; note?: string }

export interface ItemView { id: string; label?: string; covered: PartView<Covered>; level: PartView<Level>; payer: PartView<Payer> }

/** An outcome in one language, every id resolved. */
export interface OutcomeView {
  id: string; sentence: string; items: ItemView[];
  entry: PartView; entryBeside?: PartView; handler: PartView; objective: PartView<Objective>; type?: PartView;
  provisional?: { settledBy: string; reason: Clause };
  assumes: string[]; next: string; channels: string[]; why: string[]; advice: string[];
}

/** An option of a question; "I don't know" is the last of every one. */
export interface OptionView { id: string; answer: string; label: string; hint?: string; condition?: string; unknown?: true }

export interface QuestionView { id: string; label: string; short: string; why: Clause; where: Clause; who: { name: string; href: string }; options: OptionView[] }

/** A field of a request; `choices`: the values it takes, with their meaning. */
export interface FieldView { label: string; hint: string; takes: FieldKind; choices?: { value: string; text: string }[] }

/** What the coverage check shows in one language: the table, and the words under its ids. */
export interface CoverageData {
  lang: Lang;
  words: Record<string, string>;
  table: Table;
  families: { id: string; label: string; needs: string[] }[];
  /** `contact`: where the finder of contacts goes on. */
  needs: Record<string, { label: string; title: string; prepare: string[]; contact: string }>;
  /** What a request says, by id of the field. */
  fields: Record<string, FieldView>;
  /** The values a person may expect of an outcome, by part. */
  choices: Record<string, { value: string; text: string }[]>;
  frameworkVersion: string;
  /** Where an objection goes by mail, if anywhere. */
  feedback?: string;
  questions: QuestionView[];
  outcomes: Record<string, ShownOutcome>;
  /** The statements that outcomes rest on and our advice, by id. */
  clauses: Record<string, Clause>;
  /** What outcomes take for granted, each with the need that fits otherwise. */
  assumptions: Record<string, { text: string; need: string; href: string }>;
  channels: Record<string, ChannelLink>;
  /** All sources by key and title, as the legend of keys on paper. */
  legend: string;
}

/** The part of the rules that the coverage check shows, in one language. */
export function coverageData(framework: Framework, words: Record<string, string>, lang: Lang): CoverageData {
  const view = viewer(framework, words, lang);
  const clauses = Object.fromEntries(Object.values(framework.outcomes).flatMap(({ why, advice }) => [...why, ...advice]).map((id) => [id, view.clauseById(id)]));
  const legend = legendOf(byId(framework.sources, ({ title }) => title[lang]), words['semicolon']!);
  return {
    lang,
    words,
    table: framework.table,
    families: framework.families.map(({ id, label }) => ({ id, label: label[lang], needs: framework.needs.filter(({ family }) => family === id).map((need) => need.id) })),
    needs: byId(framework.needs, ({ id, label, title, prepare }) => ({ label: label[lang], title: title[lang], prepare, contact: contactOfNeed(framework, id, lang) })),
    fields: byId(framework.requests.fields, (field) => fieldView(field, framework, lang)),
    choices: {
      covered: optionsOf(framework, 'covered', lang), level: optionsOf(framework, 'level', lang),
      handler: [...framework.roles.filter(({ side }) => side === 'proconcept').map(({ id, name }) => ({ value: id, text: name[lang] })), ...optionsOf(framework, 'handler', lang)],
    },
    frameworkVersion: framework.organisation.framework.version,
    ...(framework.organisation.feedback && { feedback: `mailto:${framework.organisation.feedback}` }),
    questions: framework.questions.map((question) => ({
      id: question.id, label: question.label[lang], short: question.short[lang],
      why: view.clause(question.why), where: view.clause(question.where), who: view.role(question.who),
      options: [
        ...question.options.map(({ id, label, hint, condition }) => ({ id, answer: id, label: label[lang], condition: condition[lang], ...(hint && { hint: hint[lang] }) })),
        { id: question.id + UNKNOWN_SUFFIX, answer: UNKNOWN, label: words['unknown']!, hint: words['unknownHint']!, unknown: true },
      ],
    })),
    outcomes: byId(Object.values(framework.outcomes), (outcome) => shownOutcome(view.outcome(outcome), clauses, words, legend)),
    clauses,
    assumptions: byId(framework.assumptions, ({ text, otherwise }) => ({ text: text[lang], need: framework.needs.find(({ id }) => id === otherwise)!.title[lang], href: coverageAddress(lang, [otherwise]) })),
    channels: byId(framework.organisation.channels, (channel) => channelLink(channel, framework, lang)),
    legend: legend(framework.sources.map(({ id }) => id)),
  };
}

/** The questions of the table in order, the need first. */
export function inputIds(data: CoverageData): string[] {
  return [NEED, ...data.questions.map(({ id }) => id)];
}

/** Turns elements of the model into what is shown in one language. */
export function viewer(framework: Framework, words: Record<string, string>, lang: Lang) {
  const homes = statementHomes(framework);
  const statements = statementsById(framework);
  const clause = ({ id, text, status, sources }: Statement): Clause =>
    ({ text: text[lang], status, sources, ...(homes.has(id) && { href: statementAddress(lang, homes, id) }) });
  const role = (id: string) => ({ name: framework.roles.find((known) => known.id === id)!.name[lang], href: page(lang, `contacts/${id}`) });
  const part = <Value extends string>({ is, status, sources, note }: Part<Value>, word: string, href?: string): PartView<Value> =>
    ({ is, word, status, sources, ...(href && { href }), ...(note && { note: note[lang] }) });
  const word = (kind: string, id: string) => (framework.vocabulary[kind]![id] as Text)[lang];
  const place = (kind: 'entry' | 'handler', value: Part) =>
    (value.is in framework.vocabulary[kind]! ? part(value, word(kind, value.is)) : part(value, role(value.is).name, role(value.is).href));
  const item = ({ id, label, covered, level, payer }: Item): ItemView => ({
    id, ...(label && { label: label[lang] }),
    covered: part(covered, word('covered', covered.is)), level: part(level, word('level', level.is)), payer: part(payer, word('payer', payer.is)),
  });
  const outcome = (from: Outcome): OutcomeView => ({
    id: from.id, sentence: from.sentence[lang], items: from.items.map(item),
    entry: place('entry', from.entry), ...(from.entryBeside && { entryBeside: place('entry', from.entryBeside) }),
    handler: bySubject(place('handler', from.handler), from.bySubject, words), objective: part(from.objective, word('objective', from.objective.is)),
    ...(from.type && { type: part(from.type, from.type.is) }),
    ...(from.provisional && { provisional: { settledBy: role(from.provisional.settledBy).name, reason: clause(from.provisional.reason) } }),
    assumes: from.assumes, next: from.next[lang], channels: from.channels,
    why: from.why, advice: from.advice,
  });
  return { clause, clauseById: (id: string) => clause(statements.get(id)!), role, part, item, outcome };
}

function bySubject(handler: PartView, applies: boolean, words: Record<string, string>): PartView {
  return applies ? { ...handler, word: `${handler.word}, ${words['bySubject']!}` } : handler;
}

/** A field of a request in one language. */
export function fieldView({ label, hint, takes }: RequestField, { criticality }: Framework, lang: Lang): FieldView {
  const choices = takes === 'criticality' && criticality.grades.map(({ name, definition }) => ({ value: name[lang], text: `${name[lang]} – ${definition.text[lang]}` }));
  return { label: label[lang], hint: hint.text[lang], takes, ...(choices && { choices }) };
}

function optionsOf(framework: Framework, kind: string, lang: Lang): { value: string; text: string }[] {
  return Object.entries(framework.vocabulary[kind]!).map(([value, text]) => ({ value, text: text[lang] }));
}

function byId<T extends { id: string }, V>(list: readonly T[], view: (one: T) => V): Record<string, V> {
  return Object.fromEntries(list.map((one) => [one.id, view(one)]));
}
