import { expect, test } from 'vitest';
import { slug } from '../../../src/domain/text/slug.ts';

test.each([
  ['Heures d’ouverture', 'heures-douverture'],
  ['  À l’été !', 'a-lete'],
  ['Œuvre n° 2', 'uvre-n-2'],
  ['…', ''],
])('"%s" is %s', (text, id) => expect(slug(text)).toBe(id));
