import { expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { sentence, type ProblemCode } from '../../src/compiler/problems.ts';
import { copyWith, lineOf } from './broken-copy.ts';

const FILE = 'diagrams.yaml';

test.each<[name: string, from: string | RegExp, to: string, code: ProblemCode, says: RegExp]>([
  ['a role that no file has', 'asks: referent,', 'asks: referant,', 'id-unknown', /aucun rôle.*« referent »/s],
  [
    'a statement that no file has',
    '[accueil-joindre]',
    '[accueil-joindra]',
    'id-unknown',
    /aucun énoncé.*« accueil-joindre »/s,
  ],
  ['a line that the drawing does not know', '    first:', '    frist:', 'key-unknown', /« first »/],
  ['a line without a statement', '[accueil-joindre]', '[]', 'invalid', /au moins 1/],
])('%s is told with its place', (_name, from, to, code, says) => {
  const folder = copyWith(FILE, from, to);
  const found = compileRules(folder).problems.find((one) => one.code === code)!;
  expect(sentence(found)).toMatch(says);
  expect(`${found.file}:${found.line}`).toBe(`content/framework/${FILE}:${lineOf(folder, FILE, to)}`);
});

test('a role renamed elsewhere is told here too', () => {
  const { problems } = compileRules(copyWith('roles.yaml', 'id: cycliste\n', 'id: velociste\n'));
  expect(problems.map(({ file }) => file)).toContain(`content/framework/${FILE}`);
});
