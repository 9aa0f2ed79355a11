import { expect, test } from 'vitest';
import { ROOT } from '../../src/commands/project.ts';
import { compileRules } from '../../src/compiler/compile.ts';
import { wordsOf } from '../../src/finding/stems.ts';
import { requestsIn } from '../search/requests.ts';

/** This many words in a row are no accident any more; fewer are where they are the whole request. */
const MANY = 4;
const FEW = 3;

test('no everyday expression is copied from a request that measures the search', () => {
  const { everyday } = compileRules(ROOT).model!;
  const ignored = new Set(everyday.ignored.fr);
  const stems = (text: string) =>
    wordsOf(text, ignored, 'fr')
      .map(({ stem }) => stem)
      .join(' ');
  const requests = ['seen.tsv', 'seen-2.tsv', 'apart.tsv'].flatMap(requestsIn).map(({ text }) => ` ${stems(text)} `);
  expect(requests.length).toBeGreaterThan(100);
  const expressions = [...everyday.classes.flatMap(({ leads }) => leads), ...everyday.directions].flatMap(
    ({ words }) => words.fr,
  );
  const copied = expressions.filter((expression) => {
    const found = stems(expression);
    const many = found.split(' ').length;
    return requests.some(
      (request) => (many >= FEW && request === ` ${found} `) || (many >= MANY && request.includes(` ${found} `)),
    );
  });
  expect(copied).toEqual([]);
});
