import { describe, expect, test } from 'vitest';
import { circle, stroke, words } from '../../../src/components/diagrams/strokes.ts';
import type { Drawn } from '../../../src/domain/view/diagram.ts';

const drawn = (status: Drawn['status']) => ({ status, word: `word of ${status}` }) as Drawn;

describe('a line and the station it leads to', () => {
  test('are whole where the framework says what they show', () => {
    expect([stroke(drawn('stated')), circle(drawn('stated'))]).toEqual(['t', 'w']);
  });

  test.each(['to-confirm', 'not-published', 'advice'] as const)('are not where it is %s', (status) => {
    expect([stroke(drawn(status)), circle(drawn(status))]).toEqual(['d', 'u']);
  });
});

test('sentences name what is drawn by its status, and a role as it is written', () => {
  expect(words({ way: drawn('to-confirm') }, 'R&D')).toEqual({
    way: 'word of to-confirm',
    role: 'R&D',
    interpolation: { escapeValue: false },
  });
});
