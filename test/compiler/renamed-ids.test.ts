import { expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { wordsOf } from '../../src/compiler/words.ts';
import { finderData } from '../../src/domain/contact/finder-data.ts';
import { finderOfNeed } from '../../src/domain/contact/finder-of-need.ts';
import { finderAt } from '../../src/domain/contact/finder-state.ts';
import { change, copyWith, root } from './broken-copy.ts';

const RENAMED = [
  ['bloque', 'arret'],
  ['sans-nouvelles', 'silence'],
  ['incertain', 'autre-sujet'],
  ['pas-key-user', 'simple-utilisateur'],
  ['escalade-ordre-deduit', 'ordre'],
] as const;

test('what pages and the finder name may be renamed: in the rules and their words, nothing else', () => {
  const folder = copyWith('escalation.yaml', /$/, '');
  for (const [before, after] of RENAMED) {
    for (const file of ['escalation.yaml', 'fr/escalation.yaml'])
      change(folder, file, new RegExp(`(?<=[ [])${before}(?=[\\],: \\n])`, 'g'), after);
  }
  change(folder, 'escalation.yaml', /(?<=needs: \[)silence/, 'sans-nouvelles');
  const { model, problems } = compileRules(folder);
  expect(problems).toEqual([]);
  const data = finderData(model!, wordsOf(root, 'fr'), 'fr');
  expect(model!.escalation.named.order).toBe('ordre');
  expect(finderAt(data, '/contact/autre-sujet/arret/')).toMatchObject({
    kind: 'ladder',
    situation: { id: data.blocked },
  });
  expect(finderOfNeed(model!, 'sans-nouvelles', 'fr')).toBe('/contact/autre-sujet/silence/');
});
