import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { prove, type Figures } from '../../src/compiler/proof.ts';
import type { Conditions } from '../../src/decision/table.ts';
import { numeral } from '../../src/domain/text/typography.ts';
import { allPages, pageAt, readText } from './built-site.ts';

const root = join(import.meta.dirname, '../..');
const { table } = compileRules(root).model!;
const proof = prove(root);
const page = pageAt('/verification/')!.root;
const shown = Object.fromEntries(
  page
    .querySelectorAll('[data-figure]')
    .map((row) => [row.getAttribute('data-figure')!, readText(row.querySelector('.num'))]),
);

describe('the page on how the rules are verified', () => {
  test('shows every figure as it is computed', () => {
    const computed = Object.entries(proof.figures).map(([id, value]) => [
      id,
      numeral(value, 'fr-CH').replace('\u202f', ' '),
    ]);
    expect(shown).toEqual(Object.fromEntries(computed));
  });

  test('counts what counting by hand finds', () => {
    const all = table.inputs.reduce<Record<string, string>[]>(
      (cases, { id, options }) => cases.flatMap((one) => options.map((option) => ({ ...one, [id]: option }))),
      [{}],
    );
    const answers = all.map((one) => table.rows.filter(({ when }) => holds(when, one)).length);
    const depths = allPages()
      .filter(({ address }) => address.startsWith('/couverture/'))
      .map(({ address }) => address.split('/').length - 3);
    expect(proof.figures).toMatchObject({
      combinations: all.length,
      possible: all.length,
      states: depths.length,
      longest: Math.max(...depths),
      gaps: answers.filter((rows) => rows === 0).length,
      overlaps: answers.filter((rows) => rows > 1).length,
    } satisfies Partial<Figures>);
  });

  test('finds no fault, and leaves none of the mistakes tried unnoticed', () => {
    expect(proof.figures).toMatchObject({
      gaps: 0,
      overlaps: 0,
      unreachable: 0,
      idleQuestions: 0,
      idleAnswers: 0,
      unusedOutcomes: 0,
      mistakesUnnoticed: 0,
      goldenPassed: proof.figures.goldenCases,
    } satisfies Partial<Figures>);
  });

  test('lists every golden case once, as a link to its answer', () => {
    const listed = page
      .querySelectorAll('[data-case]')
      .map((line) => [readText(line.querySelector('b')), line.querySelector('a')!.getAttribute('href')]);
    expect(listed.map(([title]) => title).toSorted()).toEqual(
      proof.cases.map(({ title }) => `« ${title} »`).toSorted(),
    );
    for (const [title, href] of listed) expect(pageAt(href!)?.root.querySelector('.verdict'), title!).toBeTruthy();
  });

  test('is reached from every page, from the coverage table and from the sources', () => {
    for (const address of ['/', '/couverture/', '/sources/'])
      expect(pageAt(address)!.root.querySelector('a[href="/verification/"]'), address).toBeTruthy();
  });
});

function holds(when: Conditions, one: Record<string, string>): boolean {
  return Object.entries(when).every(([input, options]) => options.includes(one[input]!));
}
