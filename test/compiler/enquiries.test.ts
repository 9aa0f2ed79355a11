import { expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { sentence, type ProblemCode } from '../../src/compiler/problems.ts';
import { copyWith, lineOf } from './broken-copy.ts';

const FILE = 'enquiries.yaml';

test.each<[name: string, from: string | RegExp, to: string, code: ProblemCode, says: RegExp]>([
  [
    'a statement that no file has',
    '- point-seuil-petite-evolution',
    '- point-seuil-evolution',
    'id-unknown',
    /aucun énoncé/,
  ],
  ['an outcome that no file has', 'outcomes: [delai]', 'outcomes: [delais]', 'id-unknown', /« delai »/],
  ['a part that no outcome has', 'parts: [type]', 'parts: [genre]', 'value-unknown', /« genre »/],
  [
    'a thing that two questions would settle',
    'outcomes: [journee-client]',
    'outcomes: [delai, journee-client]',
    'settled-twice',
    /« delai » relève déjà de la question « demander-delais-chiffres »/,
  ],
])('%s is told with its place', (_name, from, to, code, says) => {
  const folder = copyWith(FILE, from, to);
  const found = compileRules(folder).problems.find((one) => one.code === code)!;
  expect(sentence(found)).toMatch(says);
  expect(`${found.file}:${found.line}`).toBe(`content/framework/${FILE}:${lineOf(folder, FILE, to)}`);
});
