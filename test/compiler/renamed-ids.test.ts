import { expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { finderData } from '../../src/domain/contact/finder-data.ts';
import { finderOfNeed } from '../../src/domain/contact/finder-of-need.ts';
import { finderAt } from '../../src/domain/contact/finder-state.ts';
import { words } from '../rules/small-rules.ts';
import { change, copyWith } from './broken-copy.ts';

const RENAMED = [
  ['arret', 'bloque'],
  ['attente', 'patience'],
  ['hesite', 'autre-sujet'],
  ['pas-referent', 'simple-cycliste'],
  ['ordre-deduit', 'ordre'],
] as const;

test('what pages and the finder name may be renamed: in the rules and their words, nothing else', () => {
  const folder = copyWith('escalation.yaml', /$/, '');
  for (const [before, after] of RENAMED) {
    for (const file of ['escalation.yaml', 'fr/escalation.yaml'])
      change(folder, file, new RegExp(`(?<=[ [])${before}(?=[\\],: \\n])`, 'g'), after);
  }
  const { model, problems } = compileRules(folder);
  expect(problems).toEqual([]);
  const data = finderData(model!, words, 'fr');
  expect(model!.escalation.named.order).toBe('ordre');
  expect(finderAt(data, '/contact/autre-sujet/bloque/')).toMatchObject({
    kind: 'ladder',
    situation: { id: data.blocked },
  });
  expect(finderOfNeed(model!, 'silence', 'fr').ways).toEqual([
    { href: '/contact/autre-sujet/patience/#venant-de-silence' },
  ]);
});
