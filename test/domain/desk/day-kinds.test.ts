import { expect, test } from 'vitest';
import { closedSlots, dayKinds, isOpen, slotsOf } from '../../../src/domain/desk/day-kinds.ts';
import { WEEKDAYS } from '../../../src/vocabulary/values.ts';
import { DESK } from '../../clock/desk.ts';

const usual = dayKinds(DESK, 'usual', WEEKDAYS);

test('days with the same hours are of one kind; a holiday has none, its eve ends early', () => {
  expect(usual.map(({ days }) => days.length)).toEqual([4, 1, 2]);
  expect(dayKinds(DESK, 'holiday', ['monday', 'friday'])).toEqual([
    { on: 'holiday', days: ['monday', 'friday'], spans: [] },
  ]);
  expect(dayKinds(DESK, 'eve', ['monday'])[0]!.spans.at(-1)).toEqual({ from: '13:30', to: '16:00' });
});

test('a day is cut where something changes, and closed between its spans', () => {
  expect(slotsOf(usual.slice(0, 2)).map(({ from, to }) => `${from ?? ''}–${to ?? ''}`)).toEqual([
    '–08:00',
    '08:00–12:00',
    '12:00–13:30',
    '13:30–17:00',
    '17:00–18:00',
    '18:00–',
  ]);
  expect(closedSlots(usual[0]!).map(({ from }) => from)).toEqual([undefined, '12:00', '18:00']);
  expect(closedSlots({ ...usual[0]!, spans: [{ from: '00:00', to: '12:00' }] })).toEqual([
    { from: '12:00', to: undefined },
  ]);
});

test('a slot is open where a span holds all of it', () => {
  const [monday, friday] = usual;
  const late = { from: '17:00', to: '18:00' };
  expect([isOpen(monday!, late), isOpen(friday!, late), isOpen(monday!, { from: '18:00' })]).toEqual([
    true,
    false,
    false,
  ]);
});
