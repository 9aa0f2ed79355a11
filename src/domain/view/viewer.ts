import { page } from '../page/addresses.ts';
import { statementAddress, statementHomes } from '../page/statement-homes.ts';
import type { Model, Item, Outcome, Part, RequestField, Statement } from '../model/model.ts';
import { statementsById } from '../model/statements.ts';
import type { Lang, Text } from '../../vocabulary/languages.ts';
import type { ToolWords } from '../../vocabulary/words.ts';
import type { Covered, FieldKind, Level, Objective, Payer, Status } from '../../vocabulary/values.ts';

/** A statement as a tool shows it; `href` leads to the page that explains it. */
export interface Clause {
  text: string;
  status: Status;
  sources: string[];
  href?: string;
}

/** One part of an outcome in words. */
export interface PartView<Value extends string = string> {
  is: Value;
  word: string;
  href?: string;
  status: Status;
  sources: string[];
  note?: string;
}

export interface ItemView {
  id: string;
  label?: string;
  covered: PartView<Covered>;
  level: PartView<Level>;
  payer: PartView<Payer>;
}

/** An outcome in one language, every id resolved. */
export interface OutcomeView {
  id: string;
  sentence: string;
  items: ItemView[];
  entry: PartView;
  entryBeside?: PartView;
  handler: PartView;
  objective: PartView<Objective>;
  type?: PartView;
  provisional?: { settledBy: string; reason: Clause };
  assumes: string[];
  next: string;
  channels: string[];
  why: string[];
  advice: string[];
}

/** A field of a request; `choices`: the values it takes, with their meaning. */
export interface FieldView {
  label: string;
  hint: string;
  takes: FieldKind;
  choices?: { value: string; text: string }[];
}

/** What turns the model into what is shown in one language. */
export type View = ReturnType<typeof viewer>;

/** Turns elements of the model into what is shown in one language. */
export function viewer(model: Model, words: ToolWords, lang: Lang) {
  const { vocabulary } = model;
  const homes = statementHomes(model);
  const statements = statementsById(model);
  const clause = ({ id, text, status, sources }: Statement): Clause => ({
    text: text[lang],
    status,
    sources,
    ...(homes.has(id) && { href: statementAddress(lang, homes, id) }),
  });
  const role = (id: string) => ({
    name: model.roles.find((known) => known.id === id)!.name[lang],
    href: page(lang, `contacts/${id}`),
  });
  const part = <Value extends string>(
    { is, status, sources, note }: Part<Value>,
    word: string,
    href?: string,
  ): PartView<Value> => ({ is, word, status, sources, ...(href && { href }), ...(note && { note: note[lang] }) });
  /** A role, or what stands beside the roles. */
  const place = (value: Part, beside: Partial<Record<string, Text>>) => {
    const text = beside[value.is];
    return text ? part(value, text[lang]) : part(value, role(value.is).name, role(value.is).href);
  };
  const item = ({ id, label, covered, level, payer }: Item): ItemView => ({
    id,
    ...(label && { label: label[lang] }),
    covered: part(covered, vocabulary.covered[covered.is][lang]),
    level: part(level, vocabulary.level[level.is][lang]),
    payer: part(payer, vocabulary.payer[payer.is][lang]),
  });
  const outcome = (from: Outcome): OutcomeView => ({
    id: from.id,
    sentence: from.sentence[lang],
    items: from.items.map(item),
    entry: place(from.entry, vocabulary.entry),
    ...(from.entryBeside && { entryBeside: place(from.entryBeside, vocabulary.entry) }),
    handler: bySubject(place(from.handler, vocabulary.handler), from.bySubject, words),
    objective: part(from.objective, vocabulary.objective[from.objective.is][lang]),
    ...(from.type && { type: part(from.type, from.type.is) }),
    ...(from.provisional && {
      provisional: { settledBy: role(from.provisional.settledBy).name, reason: clause(from.provisional.reason) },
    }),
    assumes: from.assumes,
    next: from.next[lang],
    channels: from.channels,
    why: from.why,
    advice: from.advice,
  });
  return { clause, clauseById: (id: string) => clause(statements.get(id)!), role, part, item, outcome };
}

function bySubject(handler: PartView, applies: boolean, words: ToolWords): PartView {
  return applies ? { ...handler, word: handler.word + words.comma + words.bySubject } : handler;
}

/** A field of a request in one language. */
export function fieldView(
  { label, hint, takes }: RequestField,
  { criticality }: Model,
  words: ToolWords,
  lang: Lang,
): FieldView {
  const choices =
    takes === 'criticality' &&
    criticality.grades.map(({ name, definition }) => ({
      value: name[lang],
      text: name[lang] + words.dash + definition.text[lang],
    }));
  return { label: label[lang], hint: hint.text[lang], takes, ...(choices && { choices }) };
}
