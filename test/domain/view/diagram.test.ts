import { expect, test } from 'vitest';
import type { Model } from '../../../src/domain/model/model.ts';
import { diagramOf, isWhole } from '../../../src/domain/view/diagram.ts';
import { STATUSES, type Status } from '../../../src/vocabulary/values.ts';

const statement = (id: string, status: Status, sources: string[]) => ({ id, text: { fr: id }, status, sources });
const model = {
  roles: [
    { id: 'desk', name: { fr: 'The whole desk' }, short: { fr: 'Desk' } },
    { id: 'lab', name: { fr: 'Lab' } },
  ],
  advice: [
    statement('said', 'stated', ['S1']),
    statement('heard', 'to-confirm', ['S3', 'S2']),
    statement('lost', 'not-published', []),
  ],
  vocabulary: { status: Object.fromEntries(STATUSES.map((status) => [status, { fr: `status ${status}` }])) },
} as unknown as Model;

const { roles, drawn } = diagramOf(
  { roles: { from: 'desk', to: 'lab' }, says: { sure: ['said'], both: ['heard', 'said'], none: ['said', 'lost'] } },
  model,
  'fr',
);

test('a diagram names its roles as the rules do, whole and short', () => {
  expect(roles).toEqual({ from: { name: 'The whole desk', short: 'Desk' }, to: { name: 'Lab', short: 'Lab' } });
});

test('a line is as sure as the least sure of the statements it rests on, and has the sources of all', () => {
  expect(drawn).toEqual({
    sure: { status: 'stated', word: 'status stated', sources: ['S1'] },
    both: { status: 'to-confirm', word: 'status to-confirm', sources: ['S1', 'S2', 'S3'] },
    none: { status: 'not-published', word: 'status not-published', sources: ['S1'] },
  });
});

test('only what the framework states is drawn whole', () => {
  expect(Object.values(drawn).map(isWhole)).toEqual([true, false, false]);
});
