import { expect, test } from 'vitest';
import { formerNeeds } from '../../../src/domain/model/former-needs.ts';
import type { Need } from '../../../src/domain/model/model.ts';
import { stateHead } from '../../../src/domain/page/state-head.ts';

const site = new URL('https://cadre.example');

test('every former id leads to the need that replaces it', () => {
  const needs = [
    { id: 'erreur', replaces: ['bug', 'panne'] },
    { id: 'formation', replaces: [] },
  ] as unknown as Need[];
  expect(formerNeeds({ needs })).toEqual([
    { former: 'bug', need: 'erreur' },
    { former: 'panne', need: 'erreur' },
  ]);
});

test('a former address sends the browser on, without scripts, and stays out of search engines', () => {
  expect(stateHead({ deep: false, moved: true, needAddress: '/couverture/erreur/', site })).toEqual([
    { tag: 'meta', attrs: { name: 'robots', content: 'noindex' } },
    { tag: 'meta', attrs: { 'http-equiv': 'refresh', content: '0; url=/couverture/erreur/' } },
    { tag: 'link', attrs: { rel: 'canonical', href: 'https://cadre.example/couverture/erreur/' } },
  ]);
});

test('a state below a need names it as canonical, where the site knows its address', () => {
  expect(stateHead({ deep: true, moved: false, needAddress: '/couverture/erreur/', site: undefined })).toEqual([
    { tag: 'meta', attrs: { name: 'robots', content: 'noindex' } },
  ]);
  expect(stateHead({ deep: false, moved: false, needAddress: '/couverture/erreur/', site })).toEqual([]);
});
