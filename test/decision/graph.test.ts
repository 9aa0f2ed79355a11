import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphFigures } from '../../src/decision/proving/graph-figures.ts';
import { TooLarge } from '../../src/decision/sets/limit.ts';
import { remaining } from '../../src/decision/asking/remaining.ts';
import { UNKNOWN, type Table } from '../../src/decision/table.ts';
import { walk } from '../../src/decision/asking/walk.ts';
import { remainingByHand, walkByHand } from './by-hand.ts';
import { braided } from './large-table.ts';
import {
  agrees,
  anyTable,
  casesOf,
  outcomesByHand,
  runs,
  satisfies,
  soundTable,
  thinTable,
  withAnswers,
} from './random-table.ts';
import { table } from './small-table.ts';

describe('walk over the graph', () => {
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

describe('a table with more ways than anyone can go', () => {
  const ways = braided(40);

  test('is compiled by its nodes', () => {
    expect(graphFigures({ ...ways })).toMatchObject({ nodes: 81, shortest: 1, longest: 40 });
  });

  test('with holes as well', () => {
    const either = { id: 'either', options: ['x', 'y'] };
    const whole = ways.rows.map((row) => ({ ...row, id: `x-${row.id}`, when: { either: ['x'], ...row.when } }));
    const holed = ways.rows
      .filter((_row, index) => index % 2)
      .map((row) => ({ ...row, id: `y-${row.id}`, when: { either: ['y'], ...row.when } }));
    expect(walk({ inputs: [either, ...ways.inputs], rows: [...whole, ...holed] }, {})).toMatchObject({
      next: 'q0',
    });
  });
});

describe('remaining', () => {
  test('counts the questions left', () => {
    expect(remaining(table, {})).toEqual({ least: 1, most: 2 });
    expect(remaining(table, { objet: 'standard' })).toEqual({ least: 1, most: 1 });
    expect(remaining(table, { objet: 'sur-mesure' })).toEqual({ least: 0, most: 0 });
  });

  test('counts as trying every way of answering does, "I don\'t know" included', () => {
    fc.assert(
      fc.property(withAnswers(soundTable), ([any, answers]) => {
        const given = Object.fromEntries(walk(any, answers).asked.map(({ input, answer }) => [input, answer]));
        expect(remaining(any, answers)).toEqual(remainingByHand(any, given));
      }),
      runs(2000),
    );
  });
});

describe('compile', () => {
  test('shares nodes and knows the paths', () => {
    expect(graphFigures(table)).toEqual({ nodes: 4, shortest: 1, longest: 2, mean: 1.5 });
  });

  test('asks nothing where all rows have one outcome', () => {
    expect(graphFigures({ ...table, rows: table.rows.map((row) => ({ ...row, outcome: 'hors' })) })).toEqual({
      nodes: 1,
      shortest: 0,
      longest: 0,
      mean: 0,
    });
  });

  test('ends beyond its limit with a sentence', () => {
    expect(() => graphFigures({ ...table }, { limit: 3 })).toThrow(TooLarge);
    expect(() => graphFigures({ ...table }, { limit: 3 })).toThrow('its graph takes more than 3 steps');
    expect(new TooLarge('it', 3)).toMatchObject({ name: 'TooLarge', limit: 3 });
    expect(graphFigures({ ...table }, { limit: 9 })).toMatchObject({ nodes: 4 });
    expect(() => graphFigures({ ...table }, { limit: 8 })).toThrow(TooLarge);
  });

  test('has the paths of answering every case, and no two nodes for the same rest', () => {
    fc.assert(
      fc.property(soundTable, (any) => {
        const graph = graphFigures(any);
        const cases = casesOf(any);
        const lengths = cases.map((one) => walk(any, one).asked.length);
        expect([graph.shortest, graph.longest]).toEqual([Math.min(...lengths), Math.max(...lengths)]);
        const share = (one: Record<string, string>) =>
          walk(any, one).asked.reduce(
            (product, { input }) => product / any.inputs.find(({ id }) => id === input)!.options.length,
            1,
          );
        const paths = new Map(cases.map((one) => [JSON.stringify(walk(any, one).asked), one]));
        expect(graph.mean).toBeCloseTo(
          [...paths.values()].reduce((total, one) => total + share(one) * walk(any, one).asked.length, 0),
          9,
        );
        expect(graph.nodes).toBe(new Set(cases.flatMap((one) => restsOn(any, one))).size);
      }),
      runs(1000),
    );
  });
});

/** What is left to decide after each answer to a case: the question and the outcomes of all cases that agree, by the inputs to come. */
function restsOn(any: Table, one: Record<string, string>): string[] {
  const ids = any.inputs.map(({ id }) => id);
  const { asked } = walk(any, one);
  return [...asked.keys(), asked.length].map((length) => {
    const from = length < asked.length ? ids.indexOf(asked[length]!.input) : ids.length;
    const before = Object.fromEntries(asked.slice(0, length).map(({ input, answer }) => [input, answer]));
    const cases = casesOf(any).filter((other) => agrees(other, before));
    const rest = new Map(
      cases.map((other) => [
        ids
          .slice(from)
          .map((id) => other[id])
          .join(),
        outcomesByHand(any, other).join(),
      ]),
    );
    return JSON.stringify([from, [...rest].toSorted()]);
  });
}
