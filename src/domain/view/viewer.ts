import { roleAddress } from '../page/places.ts';
import { statementAddress, statementHomes } from '../page/statement-homes.ts';
import type { Model, Part, RequestField, Statement, Vocabulary } from '../model/model.ts';
import { legendOf } from './legend.ts';
import { statementsById } from '../model/statements.ts';
import { worded, type ShownPart } from './told.ts';
import type { Lang, Text } from '../../vocabulary/languages.ts';
import type { FieldKind, Status } from '../../vocabulary/values.ts';
import type { ToolWords } from '../../vocabulary/words.ts';

/** A statement as a tool shows it; `href` leads to the page that explains it. */
export interface Clause {
  text: string;
  status: Status;
  sources: string[];
  href?: string;
}

/**
 * A field of a request; `doubt`: that its hint is to be confirmed, in words; `choices`: the values it takes, with
 * their meaning.
 */
export interface FieldView {
  label: string;
  hint: string;
  doubt?: string;
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
    href: roleAddress(model, id, lang),
  });
  const part = <Value extends string>(
    { is, status, sources, note }: Part<Value>,
    word: string,
    href?: string,
  ): ShownPart<Value> =>
    worded({ is, status, sources, ...(href && { href }), ...(note && { note: note[lang] }) }, word);
  const word = (kind: keyof Vocabulary, id: string): string | undefined =>
    (vocabulary[kind] as Partial<Record<string, Text>>)[id]?.[lang];
  /** A value of a closed list, or a role beside it. */
  const place = <Value extends string>(kind: keyof Vocabulary, value: Part<Value>): ShownPart<Value> => {
    const known = word(kind, value.is);
    return known === undefined ? part(value, role(value.is).name, role(value.is).href) : part(value, known);
  };
  /** A type of request, and what it means. */
  const type = <Value extends string>(value: Part<Value>): ShownPart<Value> => {
    const known = model.requests.types.find(({ id }) => id === value.is);
    return part({ ...value, ...(known && { note: known.meaning.text }) }, value.is);
  };
  const titles = Object.fromEntries(model.sources.map(({ id, title }) => [id, title[lang]]));
  const legend = legendOf(titles, words);
  return {
    titles,
    clause,
    clauseById: (id: string) => clause(statements.get(id)!),
    role,
    part,
    word,
    place,
    type,
    legend,
  };
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
  return {
    label: label[lang],
    hint: hint.text[lang],
    ...(hint.status === 'to-confirm' && { doubt: words.toConfirm }),
    takes,
    ...(choices && { choices }),
  };
}
