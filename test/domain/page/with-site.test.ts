import { expect, test } from 'vitest';
import { withSite } from '../../../src/domain/page/with-site.ts';

test('a title keeps the name of the site that the document shows last', () => {
  expect(withSite('Frein', 'Roue | Vélo | Atelier')).toBe('Frein | Atelier');
  expect(withSite('Frein', 'Roue')).toBe('Frein');
});
