import type { View } from '../view/viewer.ts';
import { coverageAddress, finderAddress } from '../page/addresses.ts';
import { homeAddress, placeAddress, type Place } from '../page/places.ts';
import { linesOfNeed } from '../coverage/coverage-rows.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import { NEED, type Model, type Grounds, type Statement } from '../model/model.ts';
import { doubtsOf } from '../coverage/doubts.ts';
import type { Status } from '../../vocabulary/values.ts';
import type { CoverageWords, ToolWords } from '../../vocabulary/words.ts';

/** Something the rules leave open: what to confirm, how it stands, and where the site shows it. */
export interface OpenPoint {
  id?: string;
  text: string;
  subject?: string;
  status: Status;
  sources: string[];
  href?: string;
}

/** The open points of one file of rules. */
export interface OpenGroup {
  id: OpenSubject;
  file: string;
  points: OpenPoint[];
}

export type OpenSubject = keyof typeof FILE_OF;

/** What is open by subject, in the order an owner would clear it up, and the file each stands in. */
const FILE_OF = {
  organisation: 'organisation.yaml',
  levels: 'levels.yaml',
  services: 'services.yaml',
  roles: 'roles.yaml',
  criticality: 'criticality.yaml',
  requests: 'requests.yaml',
  coverage: 'coverage.yaml',
  needs: 'needs.yaml',
  outcomes: 'outcomes.yaml',
  escalation: 'escalation.yaml',
  glossary: 'glossary.yaml',
  others: 'open-points.yaml',
} as const;

/** CoverageWords for what is open without being a sentence of its own. */
export type Say = (key: 'address' | 'availability' | 'hours' | 'holidays' | 'handler' | 'objective') => string;

/** Everything in the rules that is to be confirmed or not published, grouped by the file it is written in. */
export function openGroups(model: Model, view: View, words: CoverageWords, say: Say, lang: Lang): OpenGroup[] {
  const collect = collector(view, lang);
  const points: Record<OpenSubject, OpenPoint[]> = {
    organisation: organisationPoints(model, collect, say, words, lang),
    levels: model.levels.flatMap(({ name, coverage, handler, objective, statements }) => [
      ...collect.statements([coverage, ...statements]),
      ...collect.part(name[lang] + words.colon + say('handler'), handler, homeAddress(model, 'levels', lang)),
      ...collect.part(name[lang] + words.colon + say('objective'), objective, homeAddress(model, 'levels', lang)),
    ]),
    services: model.services.flatMap(({ summary, included, excluded, open }) =>
      collect.statements([summary, ...included, ...excluded, ...open]),
    ),
    roles: model.roles.flatMap(({ summary, reach, does, doesNot, groups }) =>
      collect.statements([
        summary,
        ...reach,
        ...does,
        ...doesNot,
        ...groups.flatMap(({ covers, lead }) => (lead ? [covers, lead] : [covers])),
      ]),
    ),
    criticality: collect.statements([
      ...model.criticality.grades.map(({ definition }) => definition),
      ...model.criticality.rules,
    ]),
    requests: collect.statements([
      ...model.requests.types.map(({ meaning }) => meaning),
      ...model.requests.fields.map(({ hint }) => hint),
      ...model.requests.rules,
    ]),
    coverage: coveragePoints(model, collect, lang),
    needs: model.needs.flatMap(({ id, title, remarks }) =>
      collect.statements(remarks, coverageAddress(lang, [id]), title[lang]),
    ),
    outcomes: outcomePoints(model, view, words, lang),
    escalation: escalationPoints(model, collect, lang),
    glossary: model.glossary.flatMap((term) => collect.statements([term], undefined, term.term[lang])),
    others: model.openPoints.flatMap((statement) => collect.statements([statement])),
  };
  return (Object.keys(FILE_OF) as OpenSubject[])
    .map((id) => ({ id, file: FILE_OF[id], points: points[id] }))
    .filter((group) => group.points.length > 0);
}

/** How many points of a status there are. */
export function countOf(groups: readonly OpenGroup[], status: Status): number {
  return groups.flatMap(({ points }) => points).filter((point) => point.status === status).length;
}

type Collect = ReturnType<typeof collector>;

function collector(view: View, lang: Lang) {
  return {
    statements: (list: readonly Statement[], shownAt?: string, subject?: string): OpenPoint[] =>
      list.filter(isOpen).map((statement) => {
        const { href, text, status, sources } = view.clause(statement);
        const at = href ?? (shownAt && `${shownAt}#${statement.id}`);
        return { id: statement.id, text, status, sources, ...(at && { href: at }), ...(subject && { subject }) };
      }),
    part: (text: string, grounds: Grounds & { note?: { [L in Lang]: string } }, href: string): OpenPoint[] =>
      isOpen(grounds)
        ? [
            {
              text: grounds.note ? `${text}. ${grounds.note[lang]}` : text,
              status: grounds.status,
              sources: grounds.sources,
              href,
            },
          ]
        : [],
  };
}

function isOpen({ status }: Grounds): boolean {
  return status === 'to-confirm' || status === 'not-published';
}

function organisationPoints(model: Model, collect: Collect, say: Say, words: ToolWords, lang: Lang): OpenPoint[] {
  const { framework, channels, hours } = model.organisation;
  const at = (place: Place) => placeAddress(model, place, lang);
  return [
    ...collect.statements([framework.notice, framework.contract], at('contract')),
    ...channels.flatMap(({ label, address, availability, notes }) => [
      ...collect.part(label[lang] + words.colon + say('address'), address, at('channels')),
      ...collect.part(label[lang] + words.colon + say('availability'), availability, at('channels')),
      ...collect.statements(notes, at('people')),
    ]),
    ...collect.part(say('hours'), hours, at('hours')),
    ...collect.part(say('holidays'), hours.holidays, at('hours')),
    ...collect.statements([hours.eve.text, hours.holidays.closed, ...hours.notes], at('people')),
  ];
}

function coveragePoints(model: Model, collect: Collect, lang: Lang): OpenPoint[] {
  const askedAt = (question: string) => model.table.rows.find(({ when }) => when[question])!.when[NEED]![0]!;
  return [
    ...model.assumptions.flatMap((assumption) =>
      collect.part(assumption.text[lang], assumption, coverageAddress(lang, [assumption.otherwise])),
    ),
    ...model.questions.flatMap(({ id, label, why, where }) =>
      collect
        .statements([why, where], undefined, label[lang])
        .map((point) => ({ ...point, href: point.href ?? coverageAddress(lang, [askedAt(id)]) })),
    ),
  ];
}

function escalationPoints(
  { escalation: { statements, rungs, subjects } }: Model,
  collect: Collect,
  lang: Lang,
): OpenPoint[] {
  const at = finderAddress(lang, []);
  return [
    ...collect.statements([
      ...statements,
      ...rungs.flatMap(({ says, up, closed }) => (closed ? [says, up, closed] : [says, up])),
    ]),
    ...subjects.flatMap(({ id, label, entry, pole, handler, group }) =>
      [entry, pole, handler, group]
        .flatMap((part) => (part ? collect.part(label[lang], part, `${at}#sujet-${id}`) : []))
        .filter(
          ({ status, text }, index, all) =>
            all.findIndex((other) => other.status === status && other.text === text) === index,
        ),
    ),
  ];
}

/** One point a status for each outcome, shown at the first state that gives it. */
function outcomePoints(model: Model, view: View, words: CoverageWords, lang: Lang): OpenPoint[] {
  const lines = model.needs.flatMap((need) => linesOfNeed(model, need, view, words, lang));
  return Object.values(model.outcomes).flatMap((from) => {
    const row = model.table.rows.find(({ outcome }) => outcome === from.id)!;
    const { title, conditions, href } = lines.find((line) => line.row === row.id)!;
    const shown = { subject: conditions ? title + words.comma + conditions : title, href };
    const doubts = doubtsOf(from, words, lang);
    const reason = from.provisional && view.clause(from.provisional.reason);
    return [
      ...doubts.map(({ status, parts, sources }) => ({ text: parts.join(words.comma), status, sources, ...shown })),
      ...(reason && isOpen(reason)
        ? [{ text: reason.text, status: reason.status, sources: reason.sources, ...shown }]
        : []),
    ];
  });
}
