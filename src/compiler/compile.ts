import type { Table } from '../decision/table.ts';
import type { Model, HolidayDates } from '../domain/model/model.ts';
import { setSpaces } from '../domain/text/typography.ts';
import { coverageTable, tableProblems, unknownItems } from './coverage-table.ts';
import { enquiryProblems } from './enquiries.ts';
import { everydayProblems } from './everyday.ts';
import { holidayDates } from './holidays.ts';
import { hourProblems } from './hours.ts';
import { ladderProblems } from './ladders.ts';
import { ladderTable, ladderTableProblems } from './ladder-table.ts';
import { load, type Loaded } from './load.ts';
import { sitePages } from './pages.ts';
import type { Problem } from './problems.ts';
import { referenceProblems } from './references.ts';
import { sizeProblems } from './size.ts';

/** What the rules compile to: the frozen model, or all mistakes at once. */
export type Compiled =
  { model: Model; loaded: Loaded; problems: [] } | { model?: undefined; loaded?: undefined; problems: Problem[] };

/**
 * Compiles `content/framework` under a root folder: read, link, date the holidays from today's year on, verify, join,
 * freeze.
 */
export function compileRules(root: string, today = new Date()): Compiled {
  const { loaded, problems } = load(root);
  if (!loaded) return { problems };
  const site = sitePages(root, loaded);
  const unlinked = [
    ...loaded.unpaired,
    ...referenceProblems(loaded),
    ...unknownItems(loaded),
    ...ladderProblems(loaded),
    ...hourProblems(loaded),
    ...enquiryProblems(loaded),
    ...everydayProblems(loaded),
    ...site.problems,
  ];
  if (unlinked.length > 0 || !site.pages) return { problems: unlinked };
  const { holidays, problems: undated } = holidayDates(loaded, today);
  if (undated.length > 0) return { problems: undated };
  const table = coverageTable(loaded);
  const ladders = ladderTable(loaded);
  const unproved = [...tableProblems(loaded, table), ...ladderTableProblems(loaded, ladders)];
  if (unproved.length > 0) return { problems: unproved };
  const model = setSpaces({
    ...join(loaded, { table, ladders }, holidays),
    pages: site.pages,
  });
  const oversized = sizeProblems(loaded, model);
  return oversized.length > 0 ? { problems: oversized } : { model: freeze(model), loaded, problems: [] };
}

function join(
  { raw }: Loaded,
  { table, ladders }: { table: Table; ladders: Table },
  dates: HolidayDates,
): Omit<Model, 'pages'> {
  const { assumptions, questions, direct } = raw['coverage.yaml'];
  const { hours, ...organisation } = raw['organisation.yaml'];
  return {
    organisation: { ...organisation, hours: { ...hours, holidays: { ...hours.holidays, ...dates } } },
    sources: raw['sources.yaml'],
    roles: raw['roles.yaml'],
    levels: raw['levels.yaml'],
    services: raw['services.yaml'],
    criticality: raw['criticality.yaml'],
    requests: raw['requests.yaml'],
    families: raw['needs.yaml'].families,
    needs: raw['needs.yaml'].needs,
    everyday: raw['everyday.yaml'],
    assumptions,
    questions,
    table,
    direct,
    outcomes: Object.fromEntries(raw['outcomes.yaml'].map((outcome) => [outcome.id, outcome])),
    escalation: { ...raw['escalation.yaml'], table: ladders },
    advice: raw['advice.yaml'],
    openPoints: raw['open-points.yaml'],
    enquiries: raw['enquiries.yaml'],
    glossary: raw['glossary.yaml'],
    vocabulary: raw['vocabulary.yaml'],
    diagrams: raw['diagrams.yaml'],
  };
}

function freeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
