import { describe, expect, test } from 'vitest';
import { certaintyOf, doubtsOf } from '../../../src/domain/coverage/doubts.ts';
import { item, outcome, value, words } from './small-outcome.ts';

const CONFIRM: ['to-confirm', string[]] = ['to-confirm', ['S2']];
const doubts = (...[parts, told]: [Parameters<typeof outcome>[0], Parameters<typeof doubtsOf>[3]?]) =>
  doubtsOf(outcome(parts), words, 'fr', told);

describe('the doubts of an outcome', () => {
  test('are none where the framework states all', () => expect(doubts({})).toEqual([]));

  test('are told by status, in the order of the parts, their sources each once', () => {
    const objective = value('best-effort', 'not-published', []);
    const handler = value('lab', 'to-confirm', ['S3', 'S2']);
    expect(doubts({ objective, handler, items: [item({ level: value('2', 'to-confirm', ['S2']) })] })).toEqual([
      { status: 'to-confirm', parts: ['partLevel', 'partHandler'], sources: ['S2', 'S3'] },
      { status: 'not-published', parts: ['partObjective'], sources: [] },
    ]);
  });

  test('leave out what does not apply, and the parts nobody asks for', () => {
    expect(doubts({ objective: value('none', 'to-confirm', ['S2']) })).toEqual([]);
    expect(doubts({ type: value('SPT', 'to-confirm', ['S2']) }, ['covered', 'handler'])).toEqual([]);
  });

  test('name the items of a split answer: whole, or the parts in doubt', () => {
    const patch = item({ id: 'patch', label: { fr: 'patch' }, level: value('2', ...CONFIRM) });
    const rest = item({
      id: 'rest',
      label: { fr: 'rest' },
      covered: value('no', ...CONFIRM),
      level: value('2', ...CONFIRM),
      payer: value('billed', ...CONFIRM),
    });
    expect(doubts({ items: [patch, rest] })[0]?.parts).toEqual(['patch (partLevel)', 'rest']);
  });
});

describe('an outcome is', () => {
  const doubtful = item({ covered: value('yes', 'to-confirm', ['S2']) });
  const besides = item({ covered: value('n/a', 'to-confirm', ['S2']), level: value('none'), payer: value('none') });
  const reason = { id: 'reason', text: { fr: 'Why.' }, ...value('yes') };

  test.each([
    ['final where the framework states every part', { items: [item(), item()] }, [], 'final'],
    ['partly final where it states some covers', { items: [item(), doubtful] }, [], 'partial'],
    ['partly final where it leaves any other part', { type: value('SPT', ...CONFIRM) }, [], 'partial'],
    ['silent about the rest where all of it is not published', {}, ['stated', 'not-published'], 'silent'],
    ['reserved where it states no cover', { items: [doubtful] }, [], 'reserved'],
    ['final where it is no question of cover and it says so', { items: [besides] }, ['stated'], 'final'],
    ['unsettled where it is no question of cover and says nothing', { items: [besides] }, ['to-confirm'], 'unsettled'],
    ['partly final where a sentence it rests on is not stated', {}, ['stated', 'to-confirm'], 'partial'],
    [
      'unsettled where the sentence that carries it is not stated',
      { items: [besides] },
      ['advice', 'stated'],
      'unsettled',
    ],
    ['provisional where analysis settles it', { provisional: { settledBy: 'desk', reason } }, [], 'provisional'],
  ] as const)('%s', (_name, parts, why, certainty) => {
    expect(certaintyOf(outcome(structuredClone(parts) as Parameters<typeof outcome>[0]), why)).toBe(certainty);
  });
});
