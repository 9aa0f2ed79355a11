import { expect, test } from 'vitest';
import { atStart } from '../../../src/domain/text/at-start.ts';

test.each([
  ['éventuellement NON', 'Éventuellement NON'],
  ['', ''],
])('"%s" starts a line as "%s"', (text, shown) => expect(atStart(text, 'fr')).toBe(shown));
