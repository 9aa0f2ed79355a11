import type { Table } from '../decision/table.ts';
import type { Framework } from '../framework/model.ts';
import { setSpaces } from '../framework/typography.ts';
import { coverageTable, tableProblems } from './coverage-table.ts';
import { linkProblems } from './link.ts';
import { load, type Loaded } from './load.ts';
import type { Problem } from './problems.ts';
import { sizeProblems } from './size.ts';

/** What the rules compile to: the frozen model, or all mistakes at once. */
export type Compiled = { framework: Framework; problems: [] } | { framework?: undefined; problems: Problem[] };

/** Compiles `content/framework` under a root folder: read, link, verify, join, freeze. */
export function compile(root: string): Compiled {
  const { loaded, problems } = load(root);
  if (!loaded) return { problems };
  const unlinked = linkProblems(loaded);
  if (unlinked.length > 0) return { problems: unlinked };
  const table = coverageTable(loaded);
  const unproved = tableProblems(loaded, table);
  if (unproved.length > 0) return { problems: unproved };
  const framework = setSpaces(join(loaded, table));
  const oversized = sizeProblems(loaded, framework);
  return oversized.length > 0 ? { problems: oversized } : { framework: freeze(framework), problems: [] };
}

function join({ raw }: Loaded, table: Table): Framework {
  const { assumptions, questions, direct } = raw['coverage.yaml'];
  return {
    organisation: raw['organisation.yaml'],
    sources: raw['sources.yaml'],
    roles: raw['roles.yaml'],
    levels: raw['levels.yaml'],
    services: raw['services.yaml'],
    criticality: raw['criticality.yaml'],
    requests: raw['requests.yaml'],
    families: raw['needs.yaml'].families,
    needs: raw['needs.yaml'].needs,
    assumptions,
    questions,
    table,
    direct,
    outcomes: Object.fromEntries(raw['outcomes.yaml'].map((outcome) => [outcome.id, outcome])),
    escalation: raw['escalation.yaml'],
    advice: raw['advice.yaml'],
    openPoints: raw['open-points.yaml'],
    glossary: raw['glossary.yaml'],
    vocabulary: raw['vocabulary.yaml'],
  };
}

function freeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
