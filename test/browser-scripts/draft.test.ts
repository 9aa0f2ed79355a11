import { afterEach, expect, test, vi } from 'vitest';
import { forget, recall, remember } from '../../src/browser/request/draft.ts';
import { device } from './device.ts';

afterEach(() => vi.unstubAllGlobals());

test('what is written is kept beside what other needs asked for, until it is cleared', () => {
  const store = device();
  remember({ sujet: 'Panne' });
  remember({ version: '12' });
  expect(recall()).toEqual({ sujet: 'Panne', version: '12' });
  forget();
  expect([recall(), store.size]).toEqual([{}, 0]);
});

test.each(['[1,', '[1]', 'null', '"x"', '7'])('something else kept there, %s, counts for nothing', (kept) => {
  device({ demande: kept });
  expect(recall()).toEqual({});
});

test('of what is kept only texts count', () => {
  device({ demande: '{"sujet":"Panne","version":12,"autre":{"x":"y"}}' });
  expect(recall()).toEqual({ sujet: 'Panne' });
});

test('a device that keeps nothing stops nothing', () => {
  device({}, true);
  remember({ sujet: 'Panne' });
  forget();
  expect(recall()).toEqual({});
});
