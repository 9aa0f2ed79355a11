import { expect, test } from 'vitest';
import { MARK_OF } from '../../src/islands/marks.tsx';
import { SYMBOLS } from '../../src/finish/symbols.ts';

test.each(Object.entries(SYMBOLS))('%s is a symbol of its own id, drawn in one square', (id, markup) => {
  expect(markup).toMatch(new RegExp(`^<symbol id="${id}" viewBox="0 0 (\\d+) \\1">.+</symbol>$`));
});

test('every verdict has its mark', () => {
  for (const mark of Object.values(MARK_OF)) if (mark) expect(SYMBOLS).toHaveProperty([`m-${mark}`]);
});
