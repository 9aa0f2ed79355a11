import { told } from '../../src/domain/view/told.ts';
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { reachable } from '../../src/decision/asking/reachable.ts';
import { coverageData } from '../../src/domain/coverage/coverage-data.ts';
import { coverageState, type CoverageState } from '../../src/domain/coverage/coverage-state.ts';
import { NEED } from '../../src/domain/model/model.ts';
import { ObjectionForm } from '../../src/islands/coverage/ObjectionForm.tsx';
import { OutcomePage } from '../../src/islands/coverage/OutcomePage.tsx';
import { QuestionPage } from '../../src/islands/coverage/QuestionPage.tsx';
import { RequestForm } from '../../src/islands/coverage/RequestForm.tsx';
import { VerdictBlock } from '../../src/islands/coverage/VerdictBlock.tsx';
import { small, words } from '../rules/small-rules.ts';

type Question = Extract<CoverageState, { kind: 'question' }>;
type Outcome = Extract<CoverageState, { kind: 'outcome' }>;

const data = coverageData(small, words.coverage, 'fr');
const states = reachable(small.table, [NEED])
  .filter(({ answers }) => answers[NEED] !== undefined)
  .map(({ answers }) => coverageState(data, answers));
const questions = states.filter((state): state is Question => state.kind === 'question');
const outcomes = states.filter((state): state is Outcome => state.kind === 'outcome');

describe('a question', () => {
  test('is one heading, with a link for each option and for not knowing', () => {
    expect(questions.length).toBeGreaterThan(3);
    for (const state of questions) {
      const page = parse(renderToString(h(QuestionPage, { state, data })));
      expect(page.querySelectorAll('h1'), state.address).toHaveLength(1);
      expect(page.querySelectorAll('.opts a').map((link) => link.getAttribute('href'))).toEqual(
        state.options.map(({ href }) => href),
      );
      expect(page.querySelectorAll('.opts a.else')).toHaveLength(1);
      expectWhole(page.text, state);
    }
  });
});

describe('an outcome', () => {
  test('is one heading, with the verdict of each outcome still possible', () => {
    expect(outcomes.length).toBeGreaterThan(10);
    for (const state of outcomes) {
      const page = parse(renderToString(h(OutcomePage, { state, data })));
      expect(page.querySelectorAll('h1'), state.address).toHaveLength(1);
      expect(page.querySelectorAll('.verdict'), state.address).toHaveLength(state.outcomes.length);
      for (const { sentence } of state.outcomes) expect(page.text, state.address).toContain(sentence);
      expectWhole(page.text, state);
    }
  });

  test('of one part says its verdict in the heading, of several parts one on each line', () => {
    const [one] = outcomes.filter(({ need }) => need === 'sonnette');
    const [several] = outcomes.filter(({ need }) => need === 'pneus');
    const single = verdict(one!);
    expect(single.querySelector('h1')!.text).toContain(small.vocabulary.covered.yes.fr);
    expect(single.querySelectorAll('dl')).toHaveLength(0);
    const lines = verdict(several!).querySelectorAll('dl > div');
    expect(lines.map((line) => line.querySelector('dt')!.text)).toEqual(['Le pneu', 'Le montage']);
    for (const [index, { covered }] of several!.outcomes[0]!.items.entries())
      expect(lines[index]!.text).toContain(told(covered).word);
  });
});

describe('the forms beside an outcome', () => {
  test('ask for what the need prepares, each field with its label', () => {
    for (const state of outcomes) {
      const form = parse(renderToString(h(RequestForm, { state, data })));
      expect(form.querySelectorAll('form [name]').map((field) => field.getAttribute('name'))).toEqual(
        data.needs[state.need]!.prepare,
      );
      expectLabels(form);
      expect(JSON.parse(form.querySelector('[data-request]')!.getAttribute('data-found')!)).not.toEqual([]);
    }
  });

  test('hold the case of an objection as the answers stand in the address', () => {
    for (const state of outcomes) {
      const form = parse(renderToString(h(ObjectionForm, { state, data })));
      const answers = JSON.parse(form.querySelector('[data-objection]')!.getAttribute('data-answers')!) as object;
      expect(Object.values(answers)).toEqual(state.path);
      expect(form.querySelectorAll('[name="item"]')).toHaveLength(state.outcomes[0]!.items.length > 1 ? 1 : 0);
      expectLabels(form);
    }
  });
});

function verdict({ outcomes: [outcome] }: Outcome) {
  return parse(renderToString(h(VerdictBlock, { outcome: outcome!, data, heading: 'h1', when: [], decided: true })));
}

function expectLabels(form: ReturnType<typeof parse>): void {
  const labelled = form.querySelectorAll('label').map((label) => label.getAttribute('for'));
  for (const field of form.querySelectorAll('form [name]')) expect(labelled).toContain(field.getAttribute('id'));
}

/** No word is missing from what a person reads. */
function expectWhole(text: string, { address }: CoverageState): void {
  expect(text, address).not.toMatch(/undefined|NaN|\[object/);
}
