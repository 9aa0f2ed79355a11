import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walk } from '../../../src/decision/asking/walk.ts';
import { UNKNOWN, type Table } from '../../../src/decision/table.ts';
import { agrees, anyTable, casesOf, outcomesByHand, runs, satisfies, thinTable, withAnswers } from '../random-table.ts';
import { walkByHand } from '../by-hand.ts';

describe('walk, held against every case', () => {
  test('asks, for any answers and any table, exactly the questions that can still change the outcome', () => {
    fc.assert(
      fc.property(withAnswers(fc.oneof(anyTable, thinTable)), ([any, answers]) => {
        const walked = walk(any, answers);
        expect({ asked: walked.asked.map(({ input }) => input), next: walked.next }).toEqual({
          next: undefined,
          ...walkByHand(any, answers),
        });
      }),
      runs(4000),
    );
  });

  test('keeps, for any answers, exactly the rows and outcomes of the cases that agree with those asked for', () => {
    fc.assert(
      fc.property(withAnswers(fc.oneof(anyTable, thinTable)), ([any, answers]) => {
        const walked = walk(any, answers);
        const given = Object.fromEntries(walked.asked.map(({ input, answer }) => [input, answer]));
        const cases = casesOf(any).filter((one) => agrees(one, given));
        expect(walked.rows).toEqual(any.rows.filter(({ when }) => cases.some((one) => satisfies(one, when))));
        expect(new Set(walked.outcomes)).toEqual(new Set(cases.flatMap((one) => outcomesByHand(any, one))));
        expect(given).toEqual(Object.fromEntries(walked.asked.map(({ input }) => [input, answers[input]])));
      }),
      runs(4000),
    );
  });

  test('ends with one outcome for every case that has one, of a table without overlap', () => {
    fc.assert(
      fc.property(thinTable, (any) => {
        for (const one of casesOf(any).filter((other) => outcomesByHand(any, other).length > 0))
          expect(walk(any, one)).toMatchObject({ outcomes: outcomesByHand(any, one) });
      }),
      runs(1000),
    );
  });

  test('finds rows beyond the thirty-second', () => {
    const options = Array.from({ length: 70 }, (_option, index) => `o${index}`);
    const wide: Table = {
      inputs: [{ id: 'q', options }],
      rows: options.map((option) => ({ id: option, when: { q: [option] }, outcome: option })),
    };
    for (const option of options)
      expect(walk(wide, { q: option })).toMatchObject({ rows: [{ id: option }], outcomes: [option] });
    expect(walk(wide, { q: UNKNOWN }).outcomes).toEqual(options);
  });
});
