import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseProblems, readCases } from '../../src/compiler/cases.ts';
import { incoherences } from '../../src/compiler/coherence/coherence.ts';
import { compileRules } from '../../src/compiler/compile.ts';
import type { Loaded } from '../../src/compiler/load.ts';
import type { Outcome } from '../../src/domain/model/model.ts';
import {
  COVERED,
  ENTRIES_BESIDE_ROLES,
  HANDLERS_BESIDE_ROLES,
  LEVELS,
  OBJECTIVES,
  PAYERS,
} from '../../src/vocabulary/values.ts';

const root = join(import.meta.dirname, '../..');
const compiled = compileRules(root);
const loaded: Loaded = compiled.loaded!;
const model = compiled.model!;
const golden = readCases(root).found;
const outcomes = loaded.raw['outcomes.yaml'];
const roles = loaded.raw['roles.yaml'].map(({ id }) => id);

const OF_ITEMS = { covered: COVERED, level: LEVELS, payer: PAYERS } as const;
const OF_WHOLE = {
  objective: OBJECTIVES,
  entry: [...roles, ...ENTRIES_BESIDE_ROLES],
  handler: [...roles, ...HANDLERS_BESIDE_ROLES],
};

/** Every outcome with one value changed for another. */
const mistakes = outcomes.flatMap((outcome, index) => [
  ...outcome.items.flatMap((item, at) =>
    Object.entries(OF_ITEMS).flatMap(([part, values]) =>
      mistake(index, `${item.id}.${part}`, values, (copy) => copy.items[at]![part as keyof typeof OF_ITEMS]),
    ),
  ),
  ...Object.entries(OF_WHOLE).flatMap(([part, values]) =>
    mistake(index, part, values, (copy) => copy[part as keyof typeof OF_WHOLE]),
  ),
]);

function mistake(index: number, part: string, values: readonly string[], told: (copy: Outcome) => { is: string }) {
  const outcome = outcomes[index]!;
  return values
    .filter((value) => value !== told(outcome).is)
    .map((value) => {
      const changed = structuredClone(outcome);
      told(changed).is = value;
      return { name: `${outcome.id} ${part}: ${value}`, index, changed };
    });
}

test('every single value of an outcome changed is refused as incoherent or by a golden case', () => {
  const unnoticed = mistakes.filter(({ index, changed }) => {
    const raw = { ...loaded.raw, 'outcomes.yaml': outcomes.with(index, changed) };
    if (incoherences({ ...loaded, raw }).length > 0) return false;
    const wrong = { ...model, outcomes: { ...model.outcomes, [changed.id]: changed } };
    return caseProblems(wrong, golden).length === 0;
  });
  expect(mistakes.length).toBeGreaterThan(1000);
  expect(unnoticed.map(({ name }) => name)).toEqual([]);
});
