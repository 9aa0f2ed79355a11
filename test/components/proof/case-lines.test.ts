import { describe, expect, test } from 'vitest';
import type { CheckedCase } from '../../../src/compiler/proof.ts';
import { caseGroups } from '../../../src/components/proof/case-lines.ts';
import { UNKNOWN } from '../../../src/decision/table.ts';
import { coverageData } from '../../../src/domain/coverage/coverage-data.ts';
import { small, words } from '../../rules/small-rules.ts';

const data = coverageData(small, words.coverage, 'fr');
const lineOf = (one: Partial<CheckedCase>) =>
  caseGroups([{ title: 'Un cas.', answers: {}, problems: [], ...one } as CheckedCase], data).flatMap(
    ({ lines }) => lines,
  )[0]!;

describe('a golden case as it is shown', () => {
  test('says its answers in words, where the site gives its answer and what it is', () => {
    const line = lineOf({ answers: { besoin: 'frein', velo: 'standard', cause: 'usure' } });
    expect(line.href).toBe('/couverture/frein/standard/usure/');
    expect(line.answers).toBe(
      ['Panne de frein', 'si le vélo est standard', 'si le frein s’est usé'].join(words.coverage.comma),
    );
    expect(line.verdict?.covered.is).toBe('yes');
  });

  test('speaks of the part it names', () => {
    expect(lineOf({ answers: { besoin: 'pneus' }, item: 'montage' })).toMatchObject({
      item: 'Le montage',
      verdict: { covered: { is: 'no' } },
    });
  });

  test('has no verdict where several answers are possible, or where cover is no question', () => {
    expect(lineOf({ answers: { besoin: 'roue', velo: UNKNOWN } })).toMatchObject({ sentence: words.coverage.range });
    expect(lineOf({ answers: { besoin: 'silence' } }).verdict).toBeUndefined();
  });
});

test('cases stand under the families of their needs; a family without one is left out', () => {
  const cases = [{ title: 'Un cas.', answers: { besoin: 'cours' }, problems: [] }] as unknown as CheckedCase[];
  expect(caseGroups(cases, data).map(({ id }) => id)).toEqual(['apprendre']);
});
