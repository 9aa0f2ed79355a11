import { expect, test } from 'vitest';
import { UNKNOWN } from '../../../src/decision/table.ts';
import { answersKept } from '../../../src/domain/page/answers-kept.ts';

const table = {
  inputs: [
    { id: 'besoin', options: ['frein'] },
    { id: 'velo', options: ['standard'] },
  ],
  rows: [],
};

test.each([
  ['answers', { besoin: 'frein', velo: 'standard' }, { besoin: 'frein', velo: 'standard' }],
  ['"I do not know", but of what is certain', { besoin: UNKNOWN, velo: UNKNOWN }, { velo: UNKNOWN }],
  ['nothing of other inputs or options', { besoin: 'roue', lieu: 'route' }, {}],
  ['nothing of what is no answer', { besoin: 7, velo: { standard: true } }, {}],
  ['nothing of what holds none', 'waiting', {}],
  ['nothing of nothing', null, {}],
])('%s are kept', (_what, kept, answers) => expect(answersKept(table, ['besoin'], kept)).toEqual(answers));
