import { afterEach, expect, test, vi } from 'vitest';
import { keep, kept, KEY } from '../../src/browser/card/kept.ts';
import { device } from './device.ts';

afterEach(() => vi.unstubAllGlobals());

test('a card comes back as it was written, and an empty one is not kept', () => {
  const store = device();
  expect(keep({ contrat: '4711', cam: '' })).toBe(true);
  expect(kept()).toEqual({ contrat: '4711' });
  expect(keep({ contrat: '', cam: '' })).toBe(true);
  expect(store.size).toBe(0);
});

test('what is no card counts for nothing', () => {
  device({ [KEY]: '{"contrat":' });
  expect(kept()).toEqual({});
});

test('a device that refuses is told from one that keeps', () => {
  device({}, true);
  expect([keep({ contrat: '4711' }), kept()]).toEqual([false, {}]);
});
