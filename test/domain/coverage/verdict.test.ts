import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/domain/model/model.ts';
import { levelOf } from '../../../src/domain/coverage/item-level.ts';
import { shownItem } from '../../../src/domain/coverage/verdict.ts';
import { told } from '../../../src/domain/view/told.ts';
import { item, value, view, words } from './small-outcome.ts';

const shown = (parts: Partial<Item>) => shownItem(item(parts), view, words, 'fr');

test.each<[name: string, parts: Partial<Item>, verdict: string, payment: string | undefined]>([
  ['what the contract pays', {}, 'covered yes', undefined],
  [
    'what the framework itself calls billed',
    { covered: value('no'), payer: value('time-and-materials') },
    'billed',
    undefined,
  ],
  [
    'what another source calls billed',
    { covered: value('no'), payer: value('time-and-materials', 'to-confirm', ['S2']) },
    'covered no',
    'payer time-and-materials',
  ],
  [
    'what may be covered and is billed',
    { covered: value('open'), payer: value('time-and-materials') },
    'covered open',
    'payer time-and-materials',
  ],
  [
    'payment that nobody published',
    { covered: value('no'), payer: value('not-published', 'not-published', []) },
    'covered no',
    'paymentNotPublished',
  ],
  ['a licence, which says it already', { payer: value('licence') }, 'covered yes', undefined],
  ['no question of payment', { covered: value('n/a'), payer: value('none') }, 'covered n/a', undefined],
])('%s', (_name, parts, verdict, payment) => {
  const { covered, payment: added } = shown(parts);
  expect([told(covered).word, added && told(added).word]).toEqual([verdict, payment]);
});

describe('a verdict carries what each of its parts rests on', () => {
  const doubtful = value('not-published' as const, 'not-published', []);

  test('cover, level and payment alike', () => {
    const { covered, level, payer } = shown({ level: value('2', 'to-confirm', ['S2', 'S3']), payer: doubtful });
    expect([covered, level, payer].map(({ status, sources }) => [status, ...sources])).toEqual([
      ['stated', 'S1'],
      ['to-confirm', 'S2', 'S3'],
      ['not-published'],
    ]);
  });

  test('also where payment is added to it in other words', () => {
    expect(shown({ payer: doubtful }).payment).toMatchObject({ status: 'not-published', is: 'not-published' });
  });
});

test.each([
  ['1', '1'],
  ['2', '2'],
  ['none', undefined],
] as const)('level %s shows as %s', (is, sign) => expect(levelOf(shown({ level: value(is) }))).toBe(sign));
