import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remaining } from '../../../src/decision/asking/remaining.ts';
import { walk } from '../../../src/decision/asking/walk.ts';
import { remainingByHand } from '../by-hand.ts';
import { runs, soundTable, withAnswers } from '../random-table.ts';
import { table } from '../small-table.ts';

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
