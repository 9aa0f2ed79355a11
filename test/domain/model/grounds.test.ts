import { expect, test } from 'vitest';
import { inOrder, sharedGrounds } from '../../../src/domain/model/grounds.ts';

test('sources stand once each, in the order of their numbers', () => {
  expect(inOrder(['S10', 'S2', 'S10', 'S1'])).toEqual(['S1', 'S2', 'S10']);
});

test('statements of one status rest on all their sources; others share nothing', () => {
  expect(
    sharedGrounds([
      { status: 'stated', sources: ['S2'] },
      { status: 'stated', sources: ['S1'] },
    ]),
  ).toEqual({ status: 'stated', sources: ['S1', 'S2'] });
  expect(
    sharedGrounds([
      { status: 'stated', sources: [] },
      { status: 'advice', sources: [] },
    ]),
  ).toBeUndefined();
  expect(sharedGrounds([])).toBeUndefined();
});
