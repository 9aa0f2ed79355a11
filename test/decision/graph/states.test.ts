import { expect, test } from 'vitest';
import { statesOf } from '../../../src/decision/graph/states.ts';
import { UNKNOWN } from '../../../src/decision/table.ts';

test('comes to one state, whichever way "I don\'t know" leads there', () => {
  const inputs = [
    { id: 'a', options: ['x', 'y'] },
    { id: 'b', options: ['0', '1'] },
    { id: 'c', options: ['0', '1'] },
  ];
  const rows = ['x', 'y'].flatMap((a) =>
    ['0', '1'].flatMap((b) =>
      ['0', '1'].map((c) => ({
        id: a + b + c,
        when: { a: [a], b: [b], c: [c] },
        outcome: ((a === 'x') === (b === '0') ? 'p' : 'q') + c,
      })),
    ),
  );
  const { start, follow } = statesOf({ inputs, rows }, 1000);
  const unknown = (a: string) => follow(follow(start, a)!, UNKNOWN)!;
  expect(unknown('x').nodes).toHaveLength(2);
  expect(unknown('x')).toBe(unknown('y'));
});
