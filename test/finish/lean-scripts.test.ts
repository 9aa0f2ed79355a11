import { expect, test } from 'vitest';
import { leanScripts } from '../../src/finish/lean-scripts.ts';

const { resolveId, load } = leanScripts() as unknown as Record<
  'resolveId' | 'load',
  (id: string) => string | undefined
>;

test('signals are left out, and nothing else', () => {
  expect(load(resolveId('@preact/signals')!)).toContain('signal = undefined');
  expect([resolveId('preact'), load('preact')]).toEqual([undefined, undefined]);
});

test('a file is loaded without preloading what it needs', () => {
  expect(load('\0vite/preload-helper.js')).toContain('load()');
});
