import { describe, expect, test } from 'vitest';
import { walk } from '../../../src/decision/asking/walk.ts';
import { graphFigures } from '../../../src/decision/proving/graph-figures.ts';
import { braided } from '../large-table.ts';

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
