import { expect, test } from 'vitest';
import { matrixLines } from '../../../src/domain/contact/matrix.ts';
import { viewer } from '../../../src/domain/view/viewer.ts';
import { small, words } from '../../rules/small-rules.ts';

const lines = matrixLines(small, viewer(small, words.coverage, 'fr'), (part) => part, 'fr');
const line = (id: string) => lines.find((one) => one.id === id)!;

test('each subject has its line, with who receives it and the rungs that follow', () => {
  expect(lines.map(({ id }) => id)).toEqual(small.escalation.subjects.map(({ id }) => id));
  expect(line('freins')).toMatchObject({
    anchor: 'sujet-freins',
    href: '/contact/freins/',
    pole: 'Petites pièces',
    group: 'Freins et câbles',
  });
  expect(line('freins').next).toEqual([{ name: 'Mécaniciens', href: '/contacts/escalade/#echelon-mecaniciens' }]);
  expect(line('pas-referent').next.map(({ name }) => name)).toEqual(['Accueil']);
});

test('a line says which parts are to be confirmed, or that its entry is advice', () => {
  expect(line('freins').doubt).toEqual({ status: 'to-confirm', parts: ['pole', 'work', 'next'] });
  expect(line('pas-referent').doubt).toEqual({ status: 'advice', parts: [] });
});
