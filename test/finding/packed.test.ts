import { expect, test } from 'vitest';
import { packed, unpacked } from '../../src/finding/packed.ts';

test('expressions come back as stems said alone, with others, and in pairs, each once', () => {
  expect(unpacked(packed(['bug', 'base test', 'base', 'base test lent', 'bug']))).toEqual({
    alone: ['base', 'bug'],
    parts: expect.toSatisfy((parts: string[]) => parts.toSorted().join() === 'base,bug,lent,test'),
    pairs: ['test lent', 'base test'],
  });
  expect(unpacked(packed([]))).toEqual({ alone: [], parts: [], pairs: [] });
});
