import { UNKNOWN, type Table } from '../../decision/table.ts';
import { coverageAddress, UNKNOWN_SUFFIX } from '../page/addresses.ts';
import { placeAddress } from '../page/places.ts';
import { finderOfNeed, type FinderOfNeed } from '../contact/finder-of-need.ts';
import { channelLink, type ChannelLink } from '../view/channel-link.ts';
import type { Model } from '../model/model.ts';
import type { Lang, Text } from '../../vocabulary/languages.ts';
import { fieldView, viewer, type Clause, type FieldView } from '../view/viewer.ts';
import { shownOutcome, type ShownOutcome } from './shown-outcome.ts';
import type { CoverageWords } from '../../vocabulary/words.ts';

/** An option of a question; "I don't know" is the last of every one. */
export interface OptionView {
  id: string;
  answer: string;
  label: string;
  hint?: string;
  condition?: string;
  unknown?: true;
}

export interface QuestionView {
  id: string;
  label: string;
  short: string;
  why: Clause;
  where: Clause;
  who: { name: string; href: string };
  options: OptionView[];
}

/** What the coverage check shows in one language: the table, and the words under its ids. */
export interface CoverageData {
  lang: Lang;
  words: CoverageWords;
  table: Table;
  families: { id: string; label: string; needs: string[] }[];
  /** `near`: whether its page names needs near it. */
  needs: Record<string, { label: string; title: string; prepare: string[]; near: boolean; finder: FinderOfNeed }>;
  /** What a request says, by id of the field. */
  fields: Record<string, FieldView>;
  /** The values a person may expect of an outcome, by part. */
  choices: Record<'covered' | 'level' | 'handler', { value: string; text: string }[]>;
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
  /** Who may do at the client what the contract does not cover. */
  keyUser: { name: string; href: string };
  /** Where the hours and ways in are told. */
  people: string;
  /** All sources by key and title, as the legend of keys on paper. */
  legend: string;
}

/** The part of the rules that the coverage check shows, in one language. */
export function coverageData(model: Model, words: CoverageWords, lang: Lang): CoverageData {
  const view = viewer(model, words, lang);
  const clauses = Object.fromEntries(
    Object.values(model.outcomes)
      .flatMap(({ why, advice }) => [...why, ...advice])
      .map((id) => [id, view.clauseById(id)]),
  );
  return {
    lang,
    words,
    table: model.table,
    families: model.families.map(({ id, label }) => ({
      id,
      label: label[lang],
      needs: model.needs.filter(({ family }) => family === id).map((need) => need.id),
    })),
    needs: byId(model.needs, ({ id, label, title, prepare, related }) => ({
      label: label[lang],
      title: title[lang],
      prepare,
      near: related.length > 0,
      finder: finderOfNeed(model, id, lang),
    })),
    fields: byId(model.requests.fields, (field) => fieldView(field, model, words, lang)),
    choices: {
      covered: optionsOf(model.vocabulary.covered, lang),
      level: optionsOf(model.vocabulary.level, lang),
      handler: [
        ...model.roles
          .filter(({ side }) => side === 'proconcept')
          .map(({ id, name }) => ({ value: id, text: name[lang] })),
        ...optionsOf(model.vocabulary.handler, lang),
      ],
    },
    frameworkVersion: model.organisation.framework.version,
    ...(model.organisation.feedback && { feedback: `mailto:${model.organisation.feedback}` }),
    questions: model.questions.map((question) => ({
      id: question.id,
      label: question.label[lang],
      short: question.short[lang],
      why: view.clause(question.why),
      where: view.clause(question.where),
      who: view.role(question.who),
      options: [
        ...question.options.map(({ id, label, hint, condition }) => ({
          id,
          answer: id,
          label: label[lang],
          condition: condition[lang],
          ...(hint && { hint: hint[lang] }),
        })),
        {
          id: question.id + UNKNOWN_SUFFIX,
          answer: UNKNOWN,
          label: words.unknown,
          hint: words.unknownHint,
          unknown: true,
        },
      ],
    })),
    outcomes: byId(Object.values(model.outcomes), (outcome) => shownOutcome(outcome, view, words, lang)),
    clauses,
    assumptions: byId(model.assumptions, ({ text, otherwise }) => ({
      text: text[lang],
      need: model.needs.find(({ id }) => id === otherwise)!.title[lang],
      href: coverageAddress(lang, [otherwise]),
    })),
    channels: byId(model.organisation.channels, (channel) => channelLink(channel, model, lang)),
    keyUser: view.role(model.diagrams.people.roles.keyUsers),
    people: placeAddress(model, 'people', lang),
    legend: view.legend(model.sources.map(({ id }) => id)),
  };
}

function optionsOf(texts: Record<string, Text>, lang: Lang): { value: string; text: string }[] {
  return Object.entries(texts).map(([value, text]) => ({ value, text: text[lang] }));
}

function byId<T extends { id: string }, V>(list: readonly T[], view: (one: T) => V): Record<string, V> {
  return Object.fromEntries(list.map((one) => [one.id, view(one)]));
}
