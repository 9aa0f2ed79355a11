import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walk } from '../../../src/decision/asking/walk.ts';
import { graphFigures } from '../../../src/decision/proving/graph-figures.ts';
import { TooLarge } from '../../../src/decision/sets/limit.ts';
import type { Table } from '../../../src/decision/table.ts';
import { agrees, casesOf, outcomesByHand, runs, soundTable } from '../random-table.ts';
import { table } from '../small-table.ts';

describe('the figures of the graph', () => {
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

/**
 * What is left to decide after each answer to a case: the question and the outcomes of all cases that agree,
 * by the inputs to come.
 */
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
