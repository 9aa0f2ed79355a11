import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { finderData } from '../../src/domain/contact/finder-data.ts';
import { finderAnswers, finderPaths, finderState, type FinderState } from '../../src/domain/contact/finder-state.ts';
import { FinderQuestion } from '../../src/islands/contact/FinderQuestion.tsx';
import { LadderPage } from '../../src/islands/contact/LadderPage.tsx';
import { small, words } from '../rules/small-rules.ts';

type Ladder = Extract<FinderState, { kind: 'ladder' }>;

const data = finderData(small, words, 'fr');
const states = finderPaths(data).map((path) => finderState(data, finderAnswers(data, path)!));
const ladders = states.filter((state): state is Ladder => state.kind === 'ladder');

describe('a question of the finder', () => {
  test('is one heading with a link for each option', () => {
    for (const state of states) {
      if (state.kind === 'ladder') continue;
      const page = parse(renderToString(h(FinderQuestion, { state, data })));
      expect(page.querySelectorAll('h1'), state.address).toHaveLength(1);
      expect(page.querySelectorAll('.opts a').map((link) => link.getAttribute('href'))).toEqual(
        state.options.map(({ href }) => href),
      );
    }
  });
});

describe('a ladder', () => {
  test.each(ladders.map((state) => [state.address, state] as const))('%s', (_address, state) => {
    const page = parse(renderToString(h(LadderPage, { state, data })));
    const text = page.text.replace(/\s+/g, ' ');
    expect(page.querySelectorAll('h1').map((heading) => heading.text)).toEqual([state.ladder.action]);
    for (const { title } of state.steps) expect(text).toContain(title.replace(/\s+/g, ' '));
    expect(page.querySelectorAll('.ladder .now')).toHaveLength(1);
    expect(page.querySelectorAll('.letter')).toHaveLength(state.ladder.messages.length);
    expect(text).not.toMatch(/undefined|NaN|\[object|\{/);
  });

  test('offers the phone of the rung one stands on, where that rung has one', () => {
    const phone = small.organisation.channels.find(({ kind }) => kind === 'phone')!.address.is.replaceAll(' ', '');
    for (const state of ladders) {
      const page = parse(renderToString(h(LadderPage, { state, data })));
      const here = state.steps.find(({ place }) => place === 'here')!;
      const offered = page.querySelectorAll(`.ladder .now a[href="tel:${phone}"]`).length > 0;
      expect(offered, state.address).toBe(here.channels.includes('telephone'));
    }
  });
});
