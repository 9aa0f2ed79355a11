import { describe, expect, test } from 'vitest';
import { UNKNOWN } from '../../../src/decision/table.ts';
import { coverageAt } from '../../../src/domain/coverage/coverage-at-address.ts';
import { coverageData } from '../../../src/domain/coverage/coverage-data.ts';
import { withQuestionsOnly } from '../../../src/domain/coverage/coverage-in-browser.ts';
import { coverageStart } from '../../../src/domain/coverage/coverage-start.ts';
import { allPaths, coverageState } from '../../../src/domain/coverage/coverage-state.ts';
import { coverageTitle } from '../../../src/domain/coverage/coverage-title.ts';
import { foundLines } from '../../../src/domain/coverage/found-lines.ts';
import { NEED } from '../../../src/domain/model/model.ts';
import { small, words } from '../../rules/small-rules.ts';

const data = coverageData(small, words.coverage, 'fr');
const at = (path: string, kept?: unknown) => coverageAt(data, `/couverture/${path}`, kept);

describe('an address of the check', () => {
  test('stands for a state whose own address it is', () => {
    for (const path of allPaths(data).slice(1)) {
      const address = `/couverture/${path.join('/')}/`;
      expect(coverageAt(data, address)?.address).toBe(address);
    }
  });

  test.each(['', 'nulle-part/', 'frein/route/', 'frein/standard/usure/route/', 'frein-inconnu/', '__proto__/'])(
    '"%s" stands for none',
    (path) => expect(at(path)).toBeUndefined(),
  );

  test('elsewhere stands for none', () => expect(coverageAt(data, '/contact/frein/')).toBeUndefined());
});

describe('a state', () => {
  test('asks what can still change the answer, and says how much is left', () => {
    const state = at('frein/standard/')!;
    expect(state).toMatchObject({ kind: 'question', question: { id: 'cause' }, left: { least: 1, most: 2 } });
    expect(coverageTitle(state, data)).toBe(
      [data.questions[1]!.label, 'Panne de frein', 'Un vélo standard'].join(words.coverage.dash),
    );
  });

  test('knows answers that wait, as soon as their question is reached', () => {
    expect(at('frein/', { velo: 'standard', cause: 'usure' })).toMatchObject({
      options: [
        { id: 'standard', before: true, href: '/couverture/frein/standard/usure/' },
        { id: 'special', before: false, href: '/couverture/frein/special/' },
        { id: 'modifie' },
        { unknown: true },
      ],
    });
  });

  test('names the answers that no longer count', () => {
    expect(at('frein/special/', { cause: 'usure' })?.dropped).toEqual(['Cause']);
  });

  test('knows them again where their question comes back', () => {
    const state = at('frein/', { velo: 'special', cause: 'usure' })!;
    const hrefs = state.kind === 'question' ? state.options.map(({ id, href }) => [id, href]) : [];
    expect(hrefs).toContainEqual(['standard', '/couverture/frein/standard/usure/']);
    expect(at('frein/standard/usure/', { velo: 'special', cause: 'usure' })?.dropped).toEqual([]);
  });

  test('of whoever does not know shows all outcomes left, each with its condition, and what decides', () => {
    const state = coverageState(data, { [NEED]: 'roue', velo: UNKNOWN });
    expect(state).toMatchObject({
      address: '/couverture/roue/velo-inconnu/',
      outcomes: [{ id: 'roue' }, { id: 'velo-special' }, { id: 'velo-modifie' }],
      unknown: [{ id: 'velo' }],
      when: { roue: ['Si le vélo est standard'] },
    });
    expect(coverageTitle(state, data)).toContain(words.coverage.range);
  });
});

test('what the check found stands in the request: answers, type, address, no id of a row', () => {
  const state = at('frein/standard/usure/')!;
  const values = state.kind === 'outcome' ? foundLines(state, data).map(({ value }) => value) : [];
  expect(values).toEqual(
    expect.arrayContaining(['Un vélo standard', 'Rien, il s’est usé', expect.stringMatching(/^REP\b/), state.address]),
  );
});

test('the start leads to every need, under its family', () => {
  const families = coverageStart(data);
  expect(families.map(({ id }) => id)).toEqual(small.families.map(({ id }) => id));
  expect(families.flatMap(({ needs }) => needs.map(({ href }) => href)).toSorted()).toEqual(
    small.needs.map(({ id }) => `/couverture/${id}/`).toSorted(),
  );
});

test('a browser holds what asks a question, with all it says', () => {
  const held = withQuestionsOnly(data);
  expect(Object.keys(held.needs)).toEqual(['frein', 'roue', 'atelier-libre']);
  for (const path of allPaths(held).slice(1)) {
    const address = `/couverture/${path.join('/')}/`;
    expect(coverageAt(held, address)).toEqual(coverageAt(data, address));
  }
  for (const { why, advice } of Object.values(held.outcomes))
    for (const id of [...why, ...advice]) expect(held.clauses).toHaveProperty([id]);
});
