import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { answersOfCase, itemOfCase, readCases } from '../../src/compiler/cases.ts';
import { reachable } from '../../src/decision/asking/reachable.ts';
import { UNKNOWN, type Answers } from '../../src/decision/table.ts';
import { walk } from '../../src/decision/asking/walk.ts';
import { NEED } from '../../src/domain/model/model.ts';
import { pageAt, keysOf, readText } from './built-site.ts';

const root = join(import.meta.dirname, '../..');
const model = compileRules(root).model!;
const states = reachable(model.table, [NEED]).filter(({ answers }) => Object.keys(answers).length > 0);
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

describe('every state of the coverage check, read without scripts', () => {
  test.each(states.map(({ answers, walked }) => [addressOf(answers), answers, walked] as const))(
    '%s',
    (address, answers, walked) => {
      const page = pageAt(address);
      const tool = page?.root.querySelector('[data-tool="coverage"]');
      expect(tool, `${address} is built`).toBeTruthy();
      if (walked.next === undefined) {
        expect(sentences(tool!)).toEqual(walked.outcomes.map((id) => plain(model.outcomes[id]!.sentence.fr)));
        const legend = readText(tool!.querySelector('.paper')).match(/S\d+/g)!;
        expect(legend).toEqual(
          walked.outcomes.length === 1 ? shownSources(tool!) : expect.arrayContaining(shownSources(tool!)),
        );
        const links = tool!.querySelectorAll('.change a').map((link) => link.getAttribute('href')!);
        expect(links.toSorted()).toEqual(
          walked.outcomes.length === 1
            ? minimalChanges(answers)
                .map((changed) => addressOf({ ...answers, ...changed }))
                .toSorted()
            : [],
        );
      } else {
        expect(readText(tool!.querySelector('.left'))).toBe(leftInWords(answers));
        const options = model.table.inputs.find(({ id }) => id === walked.next)!.options;
        expect(optionLinks(tool!)).toEqual(
          [...options, UNKNOWN].map((option) => addressOf({ ...answers, [walked.next!]: option })),
        );
      }
      expect(tool!.querySelectorAll('.answers .done').length).toBe(walked.asked.length);
    },
  );

  test('following every link of the tool from its start reaches every state and nothing else', () => {
    const seen = new Set<string>();
    const queue = ['/couverture/'];
    while (queue.length > 0) {
      const address = queue.pop()!;
      if (seen.has(address)) continue;
      seen.add(address);
      const tool = pageAt(address)!.root.querySelector('[data-tool="coverage"]')!;
      queue.push(
        ...tool.querySelectorAll('a[href^="/couverture/"]').map((link) => link.getAttribute('href')!.split('#')[0]!),
      );
    }
    expect([...seen].toSorted()).toEqual(
      ['/couverture/', ...states.map(({ answers }) => addressOf(answers))].toSorted(),
    );
  });

  test('the start lists every need once, under its family', () => {
    expect(optionLinks(pageAt('/couverture/')!.root.querySelector('[data-tool="coverage"]')!)).toEqual(
      model.families.flatMap(({ id }) =>
        model.needs.filter(({ family }) => family === id).map((need) => `/couverture/${need.id}/`),
      ),
    );
  });
});

describe('golden cases reach their outcome on the prerendered pages', () => {
  test.each(readCases(root).found.map((one) => [one.value.title, one] as const))('%s', (_title, one) => {
    const { asked, outcomes } = walk(model.table, answersOfCase(one));
    const outcome = model.outcomes[outcomes[0]!]!;
    const tool = pageAt(
      addressOf(Object.fromEntries(asked.map(({ input, answer }) => [input, answer]))),
    )!.root.querySelector('[data-tool="coverage"]')!;
    const item = itemOfCase(outcome, one)!;
    const verdict = tool.querySelector('.verdict')!;
    expect(readText(verdict)).toContain(plain(outcome.sentence.fr));
    const level = one.value.expect.level;
    const row = tool
      .querySelectorAll('.reg > .item')
      .find((line) => readText(line).startsWith(plain(item.label?.fr ?? '')));
    if (level === '1' || level === '2') expect(readText(item.label ? row : verdict)).toContain(`Niveau ${level}`);
    if (item.label) expect(readText(verdict)).toContain(plain(item.label.fr));
    const handler = model.roles.find(({ id }) => id === one.value.expect.handler)?.name.fr;
    if (handler) expect(readText(tool.querySelector('.reg:not(.items)'))).toContain(plain(handler));
  });
});

function addressOf(answers: Answers): string {
  const { asked } = walk(model.table, answers);
  const segments = asked.map(({ input, answer }) => (answer === UNKNOWN ? `${input}-inconnu` : answer));
  return `/couverture/${segments.join('/')}/`;
}

/** By hand: the changes of known answers, the need kept, that lead elsewhere while no smaller part of them does. */
function minimalChanges(answers: Answers): Answers[] {
  const now = walk(model.table, answers).outcomes.join();
  const all = model.table.inputs
    .filter(({ id }) => id !== NEED && answers[id] !== undefined && answers[id] !== UNKNOWN)
    .reduce<Record<string, string>[]>(
      (changes, { id, options }) =>
        changes.flatMap((change) => [
          change,
          ...options.filter((option) => option !== answers[id]).map((option) => ({ ...change, [id]: option })),
        ]),
      [{}],
    );
  const other = all.filter((change) => walk(model.table, { ...answers, ...change }).outcomes.join() !== now);
  return other.filter(
    (change) =>
      !other.some(
        (smaller) => smaller !== change && Object.entries(smaller).every(([id, option]) => change[id] === option),
      ),
  );
}

/** By hand: how many questions follow on the shortest way of known answers and on the longest of all. */
function leftInWords(answers: Answers): string {
  const counts = (given: Answers, unknown: string[]): number[] => {
    const input = model.table.inputs.find(({ id }) => id === walk(model.table, given).next);
    return input
      ? [...input.options, ...unknown]
          .flatMap((option) => counts({ ...given, [input.id]: option }, unknown))
          .map((count) => count + 1)
      : [0];
  };
  const least = Math.min(...counts(answers, []));
  const most = Math.max(...counts(answers, [UNKNOWN]));
  if (most === 1) return 'Dernière question';
  const count = least === most ? most : `${least} ${most - least === 1 ? 'ou' : 'à'} ${most}`;
  return `Encore ${count} questions, celle-ci comprise`;
}

function sentences(tool: HTMLElement): string[] {
  return tool.querySelectorAll('.verdict').map((verdict) => {
    const lead = verdict.querySelector('.lead')!.clone() as HTMLElement;
    for (const source of lead.querySelectorAll('.src')) source.remove();
    return readText(lead);
  });
}

/** The keys of sources that an answer shows, each once, in the order of their numbers. */
function shownSources(tool: HTMLElement): string[] {
  return [...new Set(tool.querySelectorAll('.src').flatMap(keysOf))].toSorted(
    (a, b) => Number(a.slice(1)) - Number(b.slice(1)),
  );
}

function optionLinks(tool: HTMLElement): string[] {
  return tool.querySelectorAll('.opts:not(.change) a').map((link) => link.getAttribute('href')!);
}
