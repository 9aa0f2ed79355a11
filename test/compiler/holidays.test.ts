import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/report.ts';
import { HOLIDAYS } from '../clock/desk.ts';
import { SMALL } from '../rules/small-rules.ts';

const scratch = mkdtempSync(join(tmpdir(), 'holidays-'));
afterAll(() => rmSync(scratch, { recursive: true }));

describe('the dates of the holidays', () => {
  test.each([2024, 2025, 2026, 2027])(
    'are those the rules name, no other, for %i and the two years that follow',
    (year) => {
      const { from, until, dates } = holidaysOn(`${year}-06-15`);
      const expected = Object.entries(HOLIDAYS)
        .filter(([date]) => date >= from && date <= until)
        .map(([date, id]) => ({ date, id }))
        .toSorted((a, b) => a.date.localeCompare(b.date));
      expect({ from, until }).toEqual({ from: `${year}-01-01`, until: `${year + 2}-12-31` });
      expect(dates).toEqual(expected);
      expect(dates).toHaveLength(27);
    },
  );

  test('begin with the year that clocks at the desk show', () => {
    expect(holidaysOn('2026-12-31T22:59:59Z').from).toBe('2026-01-01');
    expect(holidaysOn('2026-12-31T23:00:00Z').from).toBe('2027-01-01');
  });

  test('are frozen', () => expect(Object.isFrozen(holidaysOn('2026-06-15').dates[0])).toBe(true));
});

describe('a day that is none', () => {
  test.each([
    [
      'what the rule is no date',
      'rule: "easter 39"',
      'rule: "pentecote"',
      /« pentecote » ne date aucun jour\. Écrivez le mois et le jour, par exemple "08-01", ou les jours après Pâques/,
    ],
    [
      'a day that no month has',
      'rule: "12-26"',
      'rule: "02-30"',
      /« vingt-six-decembre » n’existe dans aucune des années qui viennent : « 02-30 »\. Corrigez « rule »/,
    ],
    [
      'a day named twice',
      'rule: "easter 39"',
      'rule: "easter 1"',
      /« lundi-de-paques » et « ascension » tombent toujours le même jour \(« easter 1 »\)/,
    ],
    [
      'a canton that is none',
      'canton: BE',
      'canton: BB',
      /« BB » n’est pas une valeur possible pour « canton »\..*Connus : .*BE, .*VD/,
    ],
  ])('%s is told with its line and what to do', (_what, from, to, sentence) => {
    const told = problemsWith(from, to);
    expect(told).toMatch(sentence);
    expect(told).toContain(`organisation.yaml:${lineOf(from)}\n`);
  });
});

function holidaysOn(today: string) {
  return compileRules(SMALL, new Date(today)).model!.organisation.hours.holidays;
}

function problemsWith(from: string, to: string): string {
  const folder = mkdtempSync(join(scratch, 'rules-'));
  cpSync(join(SMALL, 'content'), join(folder, 'content'), { recursive: true });
  const file = join(folder, 'content/framework/organisation.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  const compiled = compileRules(folder, new Date('2026-06-15'));
  expect(compiled.model).toBeUndefined();
  return report(compiled.problems);
}

function lineOf(text: string): number {
  return (
    readFileSync(join(SMALL, 'content/framework/organisation.yaml'), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  );
}
