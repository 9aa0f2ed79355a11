import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verify } from '../../../src/decision/proving/verify.ts';
import { anyTable, casesOf, outcomesByHand, runs, satisfies, soundTable, thinTable } from '../random-table.ts';

describe('verify, held against every case', () => {
  test('counts missing cases and finds overlaps as asking every row for every case does', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const found = verify(table);
        const cases = casesOf(table);
        expect(found.cases).toBe(cases.length);
        expect(found.missing).toBe(cases.filter((one) => outcomesByHand(table, one).length === 0).length);
        expect(found.overlaps.length > 0).toBe(cases.some((one) => outcomesByHand(table, one).length > 1));
        for (const { rows, example } of found.overlaps) {
          expect(table.rows.filter(({ id }) => rows.includes(id)).every(({ when }) => satisfies(example, when))).toBe(
            true,
          );
        }
      }),
      runs(2000),
    );
  });

  test('tells gaps that hold no answered case, are maximal, and together hold every missing one', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { gaps, unlisted } = verify(table);
        const cases = casesOf(table);
        const missing = cases.filter((one) => outcomesByHand(table, one).length === 0);
        for (const gap of gaps)
          expect(cases.filter((one) => satisfies(one, gap)).every((one) => missing.includes(one))).toBe(true);
        expect(unlisted).toBe(0);
        expect(missing.every((one) => gaps.some((gap) => satisfies(one, gap)))).toBe(true);
        const taken = cases.filter((one) => outcomesByHand(table, one).length > 0);
        for (const gap of gaps) {
          for (const id of Object.keys(gap)) {
            const { [id]: _dropped, ...wider } = gap;
            expect(taken.some((one) => satisfies(one, wider))).toBe(true);
          }
        }
      }),
      runs(2000),
    );
  });

  test('counts the pairs of rows that overlap, and names options that lead to the same in every case', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const found = verify(table);
        const cases = casesOf(table);
        const pairs = table.rows
          .flatMap((a, index) => table.rows.slice(index + 1).map((b) => [a, b] as const))
          .filter(([a, b]) => cases.some((one) => satisfies(one, a.when) && satisfies(one, b.when)));
        expect(found.overlaps.map(({ rows }) => rows)).toEqual(pairs.map(([a, b]) => [a.id, b.id]));
        expect(found.overlapping).toBe(pairs.length);
        const leadsTo = (one: Record<string, string>) => [...new Set(outcomesByHand(table, one))].toSorted().join();
        const equivalent = (input: string, a: string, b: string) =>
          cases.every((one) => one[input] !== a || leadsTo(one) === leadsTo({ ...one, [input]: b }));
        const expected = table.inputs
          .filter(({ id }) => !found.idle.includes(id))
          .flatMap(({ id, options }) => options.filter((a) => options.some((b) => a !== b && equivalent(id, a, b))));
        expect(new Set(found.idleOptions.flatMap(({ options }) => options))).toEqual(new Set(expected));
        for (const { input, options } of found.idleOptions)
          expect(options.every((a) => options.every((b) => equivalent(input, a, b)))).toBe(true);
      }),
      runs(2000),
    );
  });

  test('calls idle, one after the other, the inputs that no two cases need to be told apart', () => {
    fc.assert(
      fc.property(fc.oneof(anyTable, thinTable), (table) => {
        const cases = casesOf(table).flatMap((one) => outcomesByHand(table, one).map((outcome) => ({ one, outcome })));
        const idle: string[] = [];
        for (const { id } of table.inputs) {
          const beside = table.inputs.map((input) => input.id).filter((other) => other !== id && !idle.includes(other));
          const seen = Map.groupBy(cases, ({ one }) => beside.map((other) => one[other]).join());
          if ([...seen.values()].every((group) => group.every(({ outcome }) => outcome === group[0]!.outcome)))
            idle.push(id);
        }
        expect(verify(table).idle).toEqual(idle);
      }),
      runs(2000),
    );
  });

  test('finds nothing wrong in tables that are cut from the whole', () => {
    fc.assert(
      fc.property(soundTable, (table) => {
        expect(verify(table)).toMatchObject({ missing: 0, gaps: [], overlaps: [] });
      }),
      runs(1000),
    );
  });
});
