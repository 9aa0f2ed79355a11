import type { Table } from '../decision/table.ts';
import type { Model, HolidayDates } from '../domain/model/model.ts';
import { setSpaces } from '../domain/text/typography.ts';
import { doubledTitles, readCases } from './cases.ts';
import { incoherences } from './coherence/coherence.ts';
import { ladderCoherence } from './coherence/ladders.ts';
import { contactCaseProblems, readContactCases } from './contact-cases.ts';
import { coverageTable, tableProblems, unknownItems } from './coverage-table.ts';
import { enquiryProblems } from './enquiries.ts';
import { everydayProblems } from './everyday.ts';
import { goldenProblems } from './golden.ts';
import { holidayDates } from './holidays.ts';
import { hourProblems } from './hours.ts';
import { interfaceProblems } from './interface-words.ts';
import { ladderProblems } from './ladders.ts';
import { ladderTable, ladderTableProblems } from './ladder-table.ts';
import { FRAMEWORK_FOLDER, load, type Loaded } from './load.ts';
import { pageContentProblems } from './page-links.ts';
import { sitePages } from './pages.ts';
import type { Problem } from './problems.ts';
import { referenceProblems } from './references.ts';
import { sizeProblems } from './size.ts';
import { textProblems } from './texts.ts';
import { unreadFiles } from './unread-files.ts';
import { unusedThings } from './unused.ts';
import { warningsOf } from './warnings.ts';

/** What the rules compile to: the frozen model, or all mistakes at once. */
export type Compiled =
  | { model: Model; loaded: Loaded; problems: []; warnings: Problem[] }
  | { model?: undefined; loaded?: undefined; problems: Problem[]; warnings?: undefined };

/**
 * Compiles `content/framework` under a root folder: read, link, date the holidays from today's year on, verify, join,
 * freeze.
 */
export function compileRules(root: string, today = new Date()): Compiled {
  const { loaded, problems } = load(root);
  const unread = unreadFiles(root);
  if (!loaded) return { problems: withUnread(problems, unread) };
  const site = sitePages(root, loaded);
  const unlinked = [
    ...unread,
    ...loaded.unpaired,
    ...referenceProblems(loaded),
    ...unknownItems(loaded),
    ...ladderProblems(loaded),
    ...hourProblems(loaded),
    ...enquiryProblems(loaded),
    ...everydayProblems(loaded),
    ...site.problems,
    ...textProblems(loaded),
    ...pageContentProblems(root, loaded),
    ...interfaceProblems(root),
  ];
  if (unlinked.length > 0 || !site.pages) return { problems: unlinked };
  const { holidays, problems: undated } = holidayDates(loaded, today);
  if (undated.length > 0) return { problems: undated };
  const table = coverageTable(loaded);
  const ladders = ladderTable(loaded);
  const unproved = [
    ...tableProblems(loaded, table),
    ...firstOf(ladderTableProblems(loaded, ladders), ladderCoherence(loaded)),
    ...incoherences(loaded),
    ...unusedThings(loaded),
  ];
  if (unproved.length > 0) return { problems: unproved };
  const model = setSpaces({
    ...join(loaded, { table, ladders }, holidays),
    pages: site.pages,
  });
  const oversized = sizeProblems(loaded, model);
  if (oversized.length > 0) return { problems: oversized };
  const { found, problems: malformed } = readCases(root);
  const contacts = readContactCases(root);
  const contradicted = [
    ...malformed,
    ...doubledTitles(found),
    ...goldenProblems(loaded, model, found),
    ...contacts.problems,
    ...contactCaseProblems(loaded, contacts.found),
  ];
  if (contradicted.length > 0) return { problems: contradicted };
  return { model: freeze(model), loaded, problems: [], warnings: warningsOf(loaded, found) };
}

/** The first list that is not empty: what it tells makes up the next. */
const firstOf = (...lists: readonly Problem[][]) => lists.find((list) => list.length > 0) ?? [];

/** What does not load, with the files that nothing reads; a missing file is told by the one that has its name wrong. */
function withUnread(problems: readonly Problem[], unread: readonly Problem[]): Problem[] {
  const meant = new Set(unread.map(({ details }) => `${FRAMEWORK_FOLDER}/${details['nearest']}`));
  return [...problems.filter(({ code, file }) => code !== 'file-missing' || !meant.has(file)), ...unread];
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
