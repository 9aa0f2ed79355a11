import { expect, test } from 'vitest';
import { legendOf } from '../../../src/domain/view/legend.ts';
import { words } from '../../rules/small-rules.ts';

test('keys of one title stand together, in order', () => {
  const legend = legendOf(
    { S1: 'Cadre', S2: 'Notes', S3: 'Notes' },
    { ...words.coverage, comma: ', ', semicolon: '; ' },
  );
  expect(legend(['S3', 'S1', 'S2'])).toBe('S1 Cadre; S2, S3 Notes');
});
