import { walk } from '../../decision/asking/walk.ts';
import type { CoverageData } from './coverage-data.ts';
import { NEED } from '../model/model.ts';

/** What a browser needs to answer in place: only needs that ask a question; the others are whole pages already. */
export function withQuestionsOnly(data: CoverageData): CoverageData {
  const needs = new Set(Object.keys(data.needs).filter((need) => asksMore(data, need)));
  const rows = data.table.rows.filter(({ when }) => when[NEED]?.some((need) => needs.has(need)));
  const outcomes = Object.fromEntries(rows.map(({ outcome }) => [outcome, data.outcomes[outcome]!]));
  const cited = new Set(Object.values(outcomes).flatMap(({ why, advice }) => [...why, ...advice]));
  const channels = new Set(Object.values(outcomes).flatMap((outcome) => outcome.channels));
  const prepared = new Set([...needs].flatMap((need) => data.needs[need]!.prepare));
  return {
    ...data,
    table: {
      ...data.table,
      rows,
      inputs: data.table.inputs.map((input) => (input.id === NEED ? { ...input, options: [...needs] } : input)),
    },
    families: [],
    needs: only(data.needs, needs),
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
