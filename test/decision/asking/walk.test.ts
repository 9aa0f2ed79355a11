import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachable } from '../../../src/decision/asking/reachable.ts';
import { remaining } from '../../../src/decision/asking/remaining.ts';
import { walk } from '../../../src/decision/asking/walk.ts';
import { UNKNOWN, type Answers, type Table } from '../../../src/decision/table.ts';
import { agrees, casesOf, outcomesByHand, runs, soundTable } from '../random-table.ts';
import { table } from '../small-table.ts';

describe('walk', () => {
  test('asks in order and stops at the first open question', () => {
    expect(walk(table, {})).toMatchObject({ asked: [], next: 'objet', outcomes: ['inclus', 'hors'] });
    expect(walk(table, { objet: 'standard' })).toMatchObject({ next: 'origine', outcomes: ['inclus', 'hors'] });
  });

  test('asks no question that can change nothing, and leaves its answer aside', () => {
    const walked = walk(table, { objet: 'sur-mesure', origine: 'nous' });
    expect(walked).toMatchObject({ asked: [{ input: 'objet', answer: 'sur-mesure' }], outcomes: ['hors'] });
    expect(walked.next).toBeUndefined();
  });

  test('takes "I don\'t know" for any answer and keeps every outcome that is left', () => {
    expect(walk(table, { objet: UNKNOWN, origine: 'nous' })).toMatchObject({ outcomes: ['hors'] });
    expect(walk(table, { objet: 'standard', origine: UNKNOWN })).toMatchObject({ outcomes: ['inclus', 'hors'] });
  });

  test('takes an answer that is no option for none', () => {
    expect(walk(table, { objet: '__proto__', origine: 'nous' })).toEqual(walk(table, {}));
    expect('next' in walk(table, { objet: 'sur-mesure' })).toBe(false);
  });

  test('asks behind "I don\'t know" what matters on any way, and after each answer only what is left', () => {
    const [yes, no] = ['oui', 'non'];
    const inputs = ['a', 'b', 'c'].map((id) => ({ id, options: [yes, no] }));
    const forked: Table = {
      inputs,
      rows: [
        { id: 'r1', when: { a: [yes], b: [yes] }, outcome: 'A' },
        { id: 'r2', when: { a: [yes], b: [no] }, outcome: 'B' },
        { id: 'r3', when: { a: [no], c: [yes] }, outcome: 'C' },
        { id: 'r4', when: { a: [no], b: [yes], c: [no] }, outcome: 'D' },
      ],
    };
    const complete = { ...forked, rows: forked.rows.with(3, { id: 'r4', when: { a: [no], c: [no] }, outcome: 'D' }) };
    expect(remaining(forked, {})).toEqual({ least: 2, most: 3 });
    expect(remaining(complete, {})).toEqual({ least: 2, most: 3 });
    expect(walk(forked, { a: UNKNOWN })).toMatchObject({ next: 'b', outcomes: ['A', 'B', 'C', 'D'] });
    expect(walk(forked, { a: UNKNOWN, b: yes })).toMatchObject({ next: 'c', outcomes: ['A', 'C', 'D'] });
    expect(walk(forked, { a: UNKNOWN, b: UNKNOWN, c: no })).toMatchObject({ outcomes: ['A', 'B', 'D'] });
    // After this "non", the other "non" has no row: the last question has one answer left.
    expect(walk(forked, { a: UNKNOWN, b: no, c: yes })).toMatchObject({
      asked: [{ input: 'a' }, { input: 'b' }],
      rows: [{ id: 'r2' }, { id: 'r3' }],
    });
    expect(walk(complete, { a: UNKNOWN, b: no, c: no })).toMatchObject({
      asked: [{}, {}, { input: 'c' }],
      outcomes: ['B', 'D'],
    });
    const third = { ...forked, inputs: [{ id: 'a', options: [yes, no, 'sans réponse'] }, ...inputs.slice(1)] };
    expect(remaining(third, {})).toEqual({ least: 2, most: 3 });
  });

  test('keeps, in every reachable state, exactly the outcomes of the cases that agree with the answers', () => {
    fc.assert(
      fc.property(soundTable, (any) => {
        const cases = casesOf(any);
        for (const { answers, walked } of reachable(any)) {
          const possible = new Set(
            cases.filter((one) => agrees(one, answers)).flatMap((one) => outcomesByHand(any, one)),
          );
          expect(new Set(walked.outcomes)).toEqual(possible);
        }
      }),
      runs(500),
    );
  });

  test('asks a question exactly when its answer can still change the outcome', () => {
    fc.assert(
      fc.property(soundTable, (any) => {
        for (const { answers, walked } of reachable(any)) {
          const cases = casesOf(any).filter((one) => agrees(one, answers));
          const first = any.inputs.find(({ id }) => answers[id] === undefined && decides(any, cases, id));
          expect(walked.next).toBe(first?.id);
        }
      }),
      runs(500),
    );
  });

  test('a changed answer leads where a fresh walk with the surviving answers leads', () => {
    fc.assert(
      fc.property(soundTable, (any) => {
        for (const { answers } of reachable(any)) {
          for (const { id, options } of any.inputs.filter((input) => answers[input.id] !== undefined)) {
            for (const option of options) {
              const changed: Answers = { ...answers, [id]: option };
              const again = walk(any, changed);
              expect(walk(any, Object.fromEntries(again.asked.map(({ input, answer }) => [input, answer])))).toEqual(
                again,
              );
            }
          }
        }
      }),
      runs(300),
    );
  });
});

/** Whether two cases that differ in this input alone have different outcomes. */
function decides(any: Table, cases: readonly Record<string, string>[], input: string): boolean {
  return cases.some((one) =>
    cases.some(
      (other) =>
        Object.keys(one).every((id) => id === input || one[id] === other[id]) &&
        outcomesByHand(any, one)[0] !== outcomesByHand(any, other)[0],
    ),
  );
}
