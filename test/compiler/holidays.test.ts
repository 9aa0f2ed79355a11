import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problems.ts';
import { HOLIDAYS } from '../clock/desk.ts';

const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'holidays-'));
afterAll(() => rmSync(scratch, { recursive: true }));

describe('the dates of the holidays', () => {
  test.each([2024, 2025, 2026, 2027])('are those the rules name, no other, for %i and the two years that follow', (year) => {
    const { from, until, dates } = holidaysOn(`${year}-06-15`);
    const expected = Object.entries(HOLIDAYS).filter(([date]) => date >= from && date <= until).map(([date, id]) => ({ date, id })).toSorted((a, b) => a.date.localeCompare(b.date));
    expect({ from, until }).toEqual({ from: `${year}-01-01`, until: `${year + 2}-12-31` });
    expect(dates).toEqual(expected);
    expect(dates).toHaveLength(27);
  });

  test('begin with the year that clocks at the desk show', () => {
    expect(holidaysOn('2026-12-31T22:59:59Z').from).toBe('2026-01-01');
    expect(holidaysOn('2026-12-31T23:00:00Z').from).toBe('2027-01-01');
  });

  test('are frozen', () => expect(Object.isFrozen(holidaysOn('2026-06-15').dates[0])).toBe(true));
});

describe('what the calendar of the canton lacks', () => {
  test('is told with file and line, what is known and what to do', () => {
    const told = problemsWith('rule: "easter 39"', 'rule: "easter 60"');
    expect(told).toMatch(new RegExp(`organisation\\.yaml:${lineOf('rule: "easter 39"')}\\n.*« ascension » ne se calcule pas.*canton BE n’a pas de jour « easter 60 ».*Connus : 01-01 \\(Nouvel An\\), .*easter 39 \\(Ascension\\).*Corrigez « rule », ou supprimez ce jour`));
  });

  test('covers days that are observed but not public', () => {
    expect(problemsWith('rule: "easter 39"', 'rule: "easter -3"')).toMatch(/pas de jour « easter -3 »/);
  });

  test('covers the canton itself, with the cantons there are', () => {
    expect(problemsWith('canton: BE', 'canton: BB')).toMatch(new RegExp(`organisation\\.yaml:${lineOf('canton: BE')}\\n.*Aucun canton ne porte le sigle « BB »\\. Connus : .*BE, .*VD`));
  });
});

function holidaysOn(today: string) {
  return compile(root, new Date(today)).framework!.organisation.hours.holidays;
}

function problemsWith(from: string, to: string): string {
  const folder = mkdtempSync(join(scratch, 'rules-'));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  const file = join(folder, 'content/framework/organisation.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  const compiled = compile(folder, new Date('2026-06-15'));
  expect(compiled.framework).toBeUndefined();
  return report(compiled.problems);
}

function lineOf(text: string): number {
  return readFileSync(join(root, 'content/framework/organisation.yaml'), 'utf8').split('\n').findIndex((line) => line.includes(text)) + 1;
}
