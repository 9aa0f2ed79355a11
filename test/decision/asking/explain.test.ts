import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/decision/asking/explain.ts';
import { UNKNOWN, type Answers, type Table } from '../../../src/decision/table.ts';
import { walk } from '../../../src/decision/asking/walk.ts';
import { casesOf, outcomesByHand, runs, soundTable, thinTable, withAnswers } from '../random-table.ts';

const table: Table = {
  inputs: [
    { id: 'objet', options: ['standard', 'modifié'] },
    { id: 'origine', options: ['nous', 'vous'] },
    { id: 'accord', options: ['oui', 'non'] },
  ],
  rows: [
    { id: 'a', when: { objet: ['standard'] }, outcome: 'inclus' },
    { id: 'b', when: { objet: ['modifié'], origine: ['nous'] }, outcome: 'inclus' },
    { id: 'c', when: { objet: ['modifié'], origine: ['vous'], accord: ['oui'] }, outcome: 'inclus' },
    { id: 'd', when: { objet: ['modifié'], origine: ['vous'], accord: ['non'] }, outcome: 'hors' },
  ],
};

describe('explain', () => {
  test('names the rows that match, with their conditions', () => {
    expect(explain(table, { objet: 'modifié', origine: 'nous' }).rows).toEqual([table.rows[1]]);
  });

  test('names changes of several answers where no smaller one leads elsewhere', () => {
    expect(explain(table, { objet: 'standard', origine: 'nous', accord: 'non' }).changes).toEqual([
      { answers: { objet: 'modifié', origine: 'vous' }, outcomes: ['hors'] },
    ]);
    expect(
      explain(table, { objet: 'modifié', origine: 'vous', accord: 'non' }).changes.map(({ answers }) => answers),
    ).toEqual([{ objet: 'standard' }, { origine: 'nous' }, { accord: 'oui' }]);
  });

  test('leaves "I don\'t know" as it is', () => {
    expect(explain(table, { objet: 'modifié', origine: 'vous', accord: UNKNOWN }).changes).toEqual([
      { answers: { objet: 'standard' }, outcomes: ['inclus'] },
      { answers: { origine: 'nous' }, outcomes: ['inclus'] },
    ]);
  });

  test('says so when the search was cut short', () => {
    const all = { objet: 'modifié', origine: 'vous', accord: 'non' };
    expect(explain(table, all, 3)).toMatchObject({ complete: true, changes: [{}, {}, {}] });
    expect(explain(table, all, 2)).toMatchObject({ complete: false, changes: [{}, {}] });
  });

  test('finds, for every case, exactly the changes that asking every row for every other case finds', () => {
    fc.assert(
      fc.property(soundTable, (any) => {
        const cases = casesOf(any);
        for (const one of cases) {
          const leading = cases
            .filter((other) => outcomesByHand(any, other)[0] !== outcomesByHand(any, one)[0])
            .map((other) => ({ answers: differing(one, other), outcomes: outcomesByHand(any, other) }));
          const { changes, complete } = explain(any, one);
          expect(complete).toBe(true);
          expect(sorted(changes)).toEqual(sorted(minimal(leading)));
        }
      }),
      runs(1000),
    );
  });

  test('finds, for any answers, exactly the minimal changes that walking through all of them finds', () => {
    fc.assert(
      fc.property(withAnswers(fc.oneof(soundTable, thinTable)), ([any, answers]) => {
        const now = walk(any, answers).outcomes.toSorted();
        const leading = allChanges(any, answers)
          .map((changed) => ({ answers: changed, outcomes: walk(any, { ...answers, ...changed }).outcomes }))
          .filter(({ outcomes }) => outcomes.length > 0 && outcomes.toSorted().join() !== now.join());
        expect(sorted(explain(any, answers).changes)).toEqual(sorted(minimal(leading)));
      }),
      runs(3000),
    );
  });
});

function differing(one: Answers, other: Answers): Record<string, string> {
  return Object.fromEntries(Object.entries(other).filter(([id, answer]) => one[id] !== answer));
}

/** Every way to change some of the known answers. */
function allChanges(any: Table, answers: Answers): Record<string, string>[] {
  return any.inputs
    .filter(({ id, options }) => options.includes(answers[id]!))
    .reduce<Record<string, string>[]>(
      (all, { id, options }) =>
        all.flatMap((changed) => [
          changed,
          ...options.filter((option) => option !== answers[id]).map((option) => ({ ...changed, [id]: option })),
        ]),
      [{}],
    );
}

function minimal<C extends { answers: Answers }>(changes: readonly C[]): C[] {
  return changes.filter(
    ({ answers }) =>
      !changes.some(
        (other) =>
          Object.keys(other.answers).length < Object.keys(answers).length &&
          Object.entries(other.answers).every(([id, answer]) => answers[id] === answer),
      ),
  );
}

function sorted(changes: readonly { answers: Answers; outcomes: readonly string[] }[]): string[] {
  return changes
    .map(({ answers, outcomes }) => JSON.stringify([Object.entries(answers).toSorted(), outcomes.toSorted()]))
    .toSorted();
}
