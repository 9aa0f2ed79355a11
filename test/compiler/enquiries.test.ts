import { expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { sentence, type ProblemCode } from '../../src/compiler/problems.ts';
import { copyWith, lineOf } from './broken-copy.ts';

const FILE = 'enquiries.yaml';

test.each<[name: string, from: string | RegExp, to: string, code: ProblemCode, says: RegExp]>([
  ['a statement that no file has', '[delais-non-publies]', '[delais-publies]', 'id-unknown', /aucun énoncé/],
  ['a part that no outcome has', 'parts: [handler]', 'parts: [genre]', 'value-unknown', /« genre »/],
  [
    'a thing that two questions would settle',
    'parts: [handler]',
    'values: [ wait ]',
    'settled-twice',
    /« wait » relève déjà de la question « demander-delais »/,
  ],
])('%s is told with its place', (_name, from, to, code, says) => {
  const folder = copyWith(FILE, from, to);
  const found = compileRules(folder).problems.find((one) => one.code === code)!;
  expect(sentence(found)).toMatch(says);
  expect(`${found.file}:${found.line}`).toBe(`content/framework/${FILE}:${lineOf(folder, FILE, to)}`);
});
