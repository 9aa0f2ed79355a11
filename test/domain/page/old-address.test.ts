import { expect, test } from 'vitest';
import { placeNamed } from '../../../src/domain/page/old-address.ts';

const places = [{ ids: ['frein', 'patin'] }, { ids: ['roue'] }];

test.each([
  ['/couverture/frein/ancien/', places[0]],
  ['/couverture/ancien/roue/frein/', places[1]],
  ['/couverture/patin/', places[0]],
  ['/couverture/%72oue/', places[1]],
  ['/couverture/%E0%A4%A/', undefined],
  ['/contact/frein/', undefined],
  ['/frein/couverture/', undefined],
])('%s', (pathname, place) => expect(placeNamed(pathname, 'couverture', places)).toBe(place));
