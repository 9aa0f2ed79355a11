import type { Lang } from '../../vocabulary/languages.ts';
import type { CoverageWords } from '../../vocabulary/words.ts';
import { NEED, type Model } from '../model/model.ts';
import { coverageAddress, finderAddress } from '../page/addresses.ts';
import { homeAddress, placeAddress, type Place } from '../page/places.ts';
import type { View } from '../view/viewer.ts';
import { collector, type Collector, type OpenPoint } from './open-point.ts';
import { outcomePoints } from './open-outcomes.ts';

/** The open points of one file of rules. */
export interface OpenFile {
  id: OpenSubject;
  file: string;
  points: OpenPoint[];
}

export type OpenSubject = keyof typeof FILE_OF;

/** The files that leave something open, by subject. */
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

/** The names of the values that are no parts of an outcome. */
export type Say = (
  key:
    | 'address'
    | 'availability'
    | 'hours'
    | 'holidays'
    | 'handler'
    | 'objective'
    | 'wait'
    | 'entry'
    | 'entryBeside'
    | 'pole'
    | 'group',
) => string;

/** Everything in the rules that is to be confirmed or not published, by the file it is written in. */
export function openFiles(model: Model, view: View, words: CoverageWords, say: Say, lang: Lang): OpenFile[] {
  const collect = collector(view, lang);
  const { criticality, requests } = model;
  const points: Record<OpenSubject, OpenPoint[]> = {
    organisation: organisationPoints(model, collect, say, lang),
    levels: levelPoints(model, collect, say, lang),
    services: model.services.flatMap(({ summary, included, excluded, open }) =>
      collect.statements([summary, ...included, ...excluded, ...open]),
    ),
    roles: model.roles.flatMap(({ summary, reach, does, doesNot, groups }) =>
      collect.statements([summary, ...reach, ...does, ...doesNot, ...groups.flatMap((one) => [one.covers, one.lead])]),
    ),
    criticality: collect.statements([...criticality.grades.map((grade) => grade.definition), ...criticality.rules]),
    requests: collect.statements([
      ...requests.types.map(({ meaning }) => meaning),
      ...requests.fields.map(({ hint }) => hint),
      ...requests.rules,
    ]),
    coverage: coveragePoints(model, collect, lang),
    needs: model.needs.flatMap(({ id, title, remarks }) =>
      collect.statements(remarks, { href: coverageAddress(lang, [id]), subject: title[lang] }),
    ),
    outcomes: outcomePoints(model, view, collect, words, say, lang),
    escalation: escalationPoints(model, collect, say, lang),
    glossary: model.glossary.flatMap((term) => collect.statements([term], { subject: term.term[lang] })),
    others: collect.statements(model.openPoints),
  };
  return (Object.keys(FILE_OF) as OpenSubject[])
    .map((id) => ({ id, file: FILE_OF[id], points: points[id] }))
    .filter((file) => file.points.length > 0);
}

function organisationPoints(model: Model, collect: Collector, say: Say, lang: Lang): OpenPoint[] {
  const { framework, channels, hours } = model.organisation;
  const at = (place: Place) => placeAddress(model, place, lang);
  return [
    ...collect.statements([framework.notice, framework.contract], { href: at('contract') }),
    ...channels.flatMap(({ id, label, address, availability, notes }) => {
      const held = { subject: label[lang], href: at('channels'), of: [`channels/${id}`] as const };
      return [
        ...collect.value(say('address'), address, held),
        ...collect.value(say('availability'), availability, held),
        ...collect.statements(notes, { ...held, href: at('people') }),
      ];
    }),
    ...collect.value(say('hours'), hours, { href: at('hours'), of: ['values/hours'] }),
    ...collect.value(say('holidays'), hours.holidays, { href: at('hours'), of: ['values/holidays'] }),
    ...collect.statements([hours.eve.text, hours.holidays.closed, ...hours.notes], { href: at('people') }),
  ];
}

function levelPoints(model: Model, collect: Collector, say: Say, lang: Lang): OpenPoint[] {
  const href = homeAddress(model, 'levels', lang);
  return model.levels.flatMap(({ id, name, coverage, handler, objective, statements }) => {
    const held = { subject: name[lang], href, of: [`levels/${id}`] as const };
    return [
      ...collect.statements([coverage, ...statements]),
      ...collect.value(say('handler'), handler, held),
      ...collect.value(say('objective'), objective, held),
    ];
  });
}

function coveragePoints(model: Model, collect: Collector, lang: Lang): OpenPoint[] {
  const askedAt = (question: string) => model.table.rows.find(({ when }) => when[question])!.when[NEED]![0]!;
  return [
    ...model.assumptions.flatMap(({ id, text, otherwise, ...grounds }) =>
      collect.value(text[lang], grounds, { href: coverageAddress(lang, [otherwise]), of: [`assumptions/${id}`] }),
    ),
    ...model.questions.flatMap(({ id, label, why, where }) =>
      collect
        .statements([why, where], { subject: label[lang] })
        .map((point) => ({ ...point, href: point.href ?? coverageAddress(lang, [askedAt(id)]) })),
    ),
  ];
}

function escalationPoints({ escalation }: Model, collect: Collector, say: Say, lang: Lang): OpenPoint[] {
  const at = finderAddress(lang, []);
  const waits = [escalation.wait, ...escalation.rungs.map(({ wait }) => wait)];
  return [
    ...collect.statements([
      ...escalation.statements,
      ...escalation.rungs.flatMap(({ says, up, urgent, closed }) => [says, up, urgent, closed]),
    ]),
    ...waits.flatMap((wait) => collect.value(say('wait'), wait, { href: at, of: ['values/wait'] })),
    ...escalation.subjects.flatMap((subject) => {
      const held = {
        subject: subject.label[lang],
        href: `${at}#sujet-${subject.id}`,
        of: [`subjects/${subject.id}`] as const,
      };
      return (['entry', 'pole', 'handler', 'group'] as const).flatMap((key) =>
        collect.value(say(key), subject[key], held),
      );
    }),
  ];
}
