import { describe, expect, test } from 'vitest';
import { answersOfCase, readCases } from '../../src/compiler/cases.ts';
import { reachable } from '../../src/decision/asking/reachable.ts';
import { UNKNOWN, type Answers } from '../../src/decision/table.ts';
import { walk } from '../../src/decision/asking/walk.ts';
import { coverageAt } from '../../src/domain/coverage/coverage-at-address.ts';
import { asksMore } from '../../src/domain/coverage/coverage-in-browser.ts';
import type { CoverageData } from '../../src/domain/coverage/coverage-data.ts';
import { coverageStart } from '../../src/domain/coverage/coverage-start.ts';
import { coverageState, type CoverageState } from '../../src/domain/coverage/coverage-state.ts';
import { NEED } from '../../src/domain/model/model.ts';
import { model, inBrowser, inBuild, root } from './real-check.ts';

const { table } = model;
const asked = (answers: Answers): Answers =>
  Object.fromEntries(walk(table, answers).asked.map(({ input, answer }) => [input, answer]));
const states = reachable(table, [NEED]).map(({ answers }) => answers);
const cases = readCases(root).found.map((one) => asked(answersOfCase(one)));

/** Every way to change one answer of a state or of a golden case; "I don't know" is an answer to all but the need. */
const pairs = [...states, ...cases].flatMap((given) =>
  table.inputs
    .filter(({ id }) => given[id] !== undefined)
    .flatMap(({ id, options }) =>
      [...options, ...(id === NEED ? [] : [UNKNOWN])]
        .filter((option) => option !== given[id])
        .map((option) => ({ given, input: id, option })),
    ),
);

describe.each([
  ['as the build shows it', inBuild],
  ['as a browser holds it', inBrowser],
])('every answer of every state and golden case changed, %s', (_name, data) => {
  const known = pairs.filter(
    ({ given, input, option }) =>
      data === inBuild || (asksMore(inBuild, given[NEED]!) && (input !== NEED || asksMore(inBuild, option))),
  );

  test('leads to the fresh walk with the surviving answers', () => {
    for (const { id } of table.inputs)
      expect(
        known.some(({ input }) => input === id),
        id,
      ).toBe(true);
    for (const { given, input, option } of known) {
      const surviving = asked(input === NEED ? { [NEED]: option } : { ...given, [input]: option });
      const { state } = changed(data, given, input, option);
      expect(state.given).toEqual(surviving);
      expect({ ...state, ...withoutMemory(state) }).toEqual(coverageState(data, surviving));
    }
  });

  test('shows what was answered before where it is asked again, and names what no longer counts', () => {
    for (const { given, input, option } of known) {
      const { question, state } = changed(data, given, input, option);
      if (question) expect(chosenBefore(question)).toEqual([given[input]]);
      if (state.kind === 'question') expect(chosenBefore(state)).toEqual([]);
      const gone =
        input === NEED || state.kind === 'question'
          ? []
          : Object.keys(given).filter((id) => state.given[id] === undefined);
      expect(state.dropped).toEqual(gone.map((id) => data.questions.find((one) => one.id === id)!.short));
    }
  });
});

/**
 * What a person meets who goes back to the question of an answer and takes another option there;
 * a need is a page of its own, loaded afresh.
 */
function changed(data: CoverageData, given: Answers, input: string, option: string, before: Answers = {}) {
  const change = coverageState(data, given).answers.find((answer) => answer.input === input)!.change;
  if (input === NEED)
    return {
      waiting: {},
      state: coverageAt(
        data,
        coverageStart(inBuild)
          .flatMap(({ needs }) => needs)
          .find(({ id }) => id === option)!.href,
      )!,
    };
  const question = coverageAt(data, change, { ...before, ...given })!;
  const waiting = { ...before, ...given, ...question.given };
  if (question.kind === 'outcome') throw new Error(`${question.address} asks nothing`);
  return {
    question,
    waiting,
    state: coverageAt(
      data,
      question.options.find(({ id, unknown }) => (unknown ? option === UNKNOWN : id === option))!.href,
      waiting,
    )!,
  };
}

function chosenBefore({ options }: Extract<CoverageState, { kind: 'question' }>): string[] {
  return options.filter(({ before }) => before).map(({ id, unknown }) => (unknown ? UNKNOWN : id));
}

/** What a state shows only to those who come from elsewhere. */
function withoutMemory(state: CoverageState) {
  return {
    dropped: [],
    ...(state.kind === 'question' && { options: state.options.map((option) => ({ ...option, before: false })) }),
  };
}
