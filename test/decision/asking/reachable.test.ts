import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachable, countReachable } from '../../../src/decision/asking/reachable.ts';
import type { Answers, Table } from '../../../src/decision/table.ts';
import { anyTable, runs } from '../random-table.ts';
import { table } from '../small-table.ts';

describe('the states that answers reach', () => {
  test('reaches every state once, the start first, and none by "I don\'t know" where that is no answer', () => {
    expect(reachable(table, ['objet']).map(({ answers }) => Object.values(answers).join(' '))).toEqual([
      '',
      'standard',
      'standard nous',
      'standard inconnue',
      'standard ?',
      'sur-mesure',
    ]);
    expect(
      reachable(table)
        .map(({ answers }) => Object.values(answers).join(' '))
        .slice(6),
    ).toEqual(['?', '? nous', '? inconnue', '? ?']);
  });

  test('counts the states it would reach without going to each', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const all = reachable(any);
        expect(countReachable(any, {})).toBe(all.length);
        const below = (from: Answers) =>
          all.filter(({ answers }) => Object.entries(from).every(([input, answer]) => answers[input] === answer))
            .length;
        for (const { answers } of all) expect(countReachable(any, answers)).toBe(below(answers));
      }),
      runs(300),
    );
  });

  test('counts states beyond what a plain number holds, and says so where they are too many to tell apart', () => {
    expect(countReachable(line(30, 'non'), {})).toBe(3 * 2 ** 30 - 2);
    expect(countReachable(line(60, 'non'), {})).toBe(3n * 2n ** 60n - 2n);
    expect(() => countReachable(line(30), {}, 2000)).toThrow('counting its states takes more than 2000 steps');
  });
});

/** A table that goes on with each "oui"; a "non" ends it with one outcome for all, or one of its own. */
function line(length: number, outcome?: string): Table {
  const inputs = Array.from({ length }, (_input, index) => ({ id: `q${index}`, options: ['oui', 'non'] }));
  const until = (last: number, option: string) =>
    Object.fromEntries(inputs.slice(0, last + 1).map(({ id }, index) => [id, [index === last ? option : 'oui']]));
  return {
    inputs,
    rows: [
      ...inputs.map(({ id }, index) => ({ id, when: until(index, 'non'), outcome: outcome ?? id })),
      { id: 'tous', when: until(length - 1, 'oui'), outcome: 'oui' },
    ],
  };
}
