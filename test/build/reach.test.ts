import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { pageAt, readText } from './built-site.ts';

const main = pageAt('/points-ouverts/')!.root.querySelector('main')!;
const tables = main.querySelectorAll('table.reach');
const named = main.querySelectorAll('[data-reach-holes] > li').map((item) => readText(item.querySelector('b')));

describe('the map of who can be reached', () => {
  test('has a word in every cell, and a row and a column for it', () => {
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const columns = table.querySelectorAll('thead th[scope="col"]').length - 1;
      for (const row of table.querySelectorAll('tbody tr:has(td)')) {
        const cells = row.querySelectorAll('td');
        expect(readText(row.querySelector('th[scope="row"]'))).not.toBe('');
        expect(cells.reduce((sum, cell) => sum + Number(cell.getAttribute('colspan') ?? 1), 0)).toBe(columns);
        expect(cells.every((cell) => readText(cell) !== '')).toBe(true);
      }
    }
  });

  test('names in words every part that is not always answered, and no other', () => {
    const lacking = tables
      .flatMap((table) => table.querySelectorAll('tbody'))
      .filter((part) => part.querySelectorAll('td').some((cell) => !isAnswered(cell)))
      .map(namesOf);
    expect(new Set(lacking)).toEqual(new Set(named));
    expect(named).not.toEqual([]);
  });

  test('has its closed times in words, minute by minute', () => {
    const closed = new Map(
      main
        .querySelectorAll('[data-reach-closed] > div')
        .map((line) => [
          readText(line.querySelector('dt')),
          line.querySelectorAll('dd .nw').flatMap((slot) => minutes(readText(slot))),
        ]),
    );
    const shown = new Map(
      tables.flatMap((table) => {
        const days = table.querySelectorAll('thead th[scope="col"]').slice(1).map(readText);
        const rows = table
          .querySelectorAll('tbody')
          .filter((part) => part.querySelectorAll('td').some(isAnswered))[0]!
          .querySelectorAll('tr:has(td)');
        return days.map(
          (day, at) =>
            [
              day,
              rows
                .filter((row) => !isAnswered(row.querySelectorAll('td')[at]!))
                .flatMap((row) => minutes(readText(row.querySelector('th')))),
            ] as const,
        );
      }),
    );
    expect(closed).toEqual(shown);
  });
});

describe('the holidays', () => {
  test('stand with all their dates, three years of them, and no warning when the site is fresh', () => {
    const { days, dates } = compileRules(join(import.meta.dirname, '../..')).model!.organisation.hours.holidays;
    const table = main.querySelector('table.holidays')!;
    expect(table.querySelectorAll('thead th')).toHaveLength(4);
    expect(table.querySelectorAll('tbody tr')).toHaveLength(days.length);
    expect(table.querySelectorAll('tbody time')).toHaveLength(dates.length);
    expect(main.querySelector('[data-holidays-until]')?.hasAttribute('hidden')).toBe(true);
  });
});

function isAnswered(cell: HTMLElement): boolean {
  return cell.classList.contains('reach-answers');
}

function namesOf(part: HTMLElement): string {
  return part.querySelectorAll('th[scope="rowgroup"] a').map(readText).join(' ; ');
}

/** The minutes of a part of a day as the page writes it. */
function minutes(slot: string): number[] {
  const times = [...slot.matchAll(/(\d\d):(\d\d)/g)].map(([, hour, minute]) => Number(hour) * 60 + Number(minute));
  const [from, to] = slot.startsWith('avant ')
    ? [0, times[0]!]
    : slot.startsWith('dès ')
      ? [times[0]!, 1440]
      : times.length === 2
        ? [times[0]!, times[1]!]
        : [0, 1440];
  return Array.from({ length: to - from }, (_, index) => from + index);
}
