import { expect, test } from 'vitest';
import { packed, unpacked } from '../../src/finding/packed.ts';

test('expressions come back as stems said alone, with others, and in pairs, each once', () => {
  const { alone, parts, pairs } = unpacked(packed(['bug', 'base test', 'base', 'base test lent', 'bug']));
  expect(alone.toSorted()).toEqual(['base', 'bug']);
  expect(parts.toSorted()).toEqual(['base', 'bug', 'lent', 'test']);
  expect(pairs.toSorted()).toEqual(['base test', 'test lent']);
  expect(unpacked(packed([]))).toEqual({ alone: [], parts: [], pairs: [] });
});
