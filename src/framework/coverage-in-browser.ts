import { walk } from '../decision/walk.ts';
import type { CoverageData } from './coverage-data.ts';
import { NEED } from './model.ts';

/** What a browser needs to answer in place: only needs that ask a question; the others are whole pages already. */
export function withQuestionsOnly(data: CoverageData): CoverageData {
  const rows = data.table.rows.filter(({ when }) => when[NEED]?.some((need) => asksMore(data, need)));
  const outcomes = Object.fromEntries(rows.map(({ outcome }) => [outcome, data.outcomes[outcome]!]));
  const cited = new Set(Object.values(outcomes).flatMap(({ why, advice }) => [...why, ...advice]));
  const channels = new Set(Object.values(outcomes).flatMap((outcome) => outcome.channels));
  const prepared = new Set(rows.flatMap(({ when }) => when[NEED]!).flatMap((need) => data.needs[need]!.prepare));
  return {
    ...data,
    table: { ...data.table, rows },
    outcomes,
    clauses: only(data.clauses, cited),
    fields: only(data.fields, prepared),
    channels: only(data.channels, channels),
  };
}

/** Whether a need asks at least one question after itself: only then is there something to take over in place. */
export function asksMore(data: CoverageData, need: string): boolean {
  return walk(data.table, { [NEED]: need }).next !== undefined;
}

function only<V>(all: Record<string, V>, wanted: ReadonlySet<string>): Record<string, V> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => wanted.has(id)));
}
