import { describe, expect, test } from 'vitest';
import { coverageTable, verdictsOfNeed } from '../../../src/domain/coverage/coverage-rows.ts';
import { directAnswers } from '../../../src/domain/coverage/direct-answers.ts';
import { offers } from '../../../src/domain/coverage/offers.ts';
import { viewer } from '../../../src/domain/view/viewer.ts';
import { small, words } from '../../rules/small-rules.ts';

const view = viewer(small, words.coverage, 'fr');
const lines = coverageTable(small, view, words.coverage, 'fr').groups.flatMap(({ needs }) =>
  needs.flatMap((need) => need.lines),
);
const doubt = (row: string) => lines.find((line) => line.row === row)!.doubt;
const verdictsOf = (id: string) =>
  verdictsOfNeed(
    small,
    small.needs.find((one) => one.id === id)!,
    view,
    words.coverage,
    'fr',
  ).map(({ label, verdict }) => [label, verdict.covered.is]);

describe('the coverage table', () => {
  test('has every row, a further line for each further part, and a state for each', () => {
    expect([...new Set(lines.map(({ row }) => row))].toSorted()).toEqual(
      small.table.rows.map(({ id }) => id).toSorted(),
    );
    expect(lines.filter(({ row }) => row === 'regle-pneus').map(({ anchor, item }) => [anchor, item])).toEqual([
      ['regle-pneus', 'Le pneu'],
      ['regle-pneus-montage', 'Le montage'],
    ]);
    expect(lines.find(({ row }) => row === 'regle-atelier-special')).toMatchObject({
      href: '/couverture/atelier-libre/special/',
      conditions: 'si le vélo est spécial ou si le vélo est modifié',
    });
  });

  test('says how sure each line is: the cover first', () => {
    expect(doubt('regle-roue-standard')).toEqual({ status: 'to-confirm', parts: [] });
    expect(doubt('regle-frein-sentier')).toEqual({ status: 'not-published', parts: [] });
    expect(doubt('regle-frein-usure')).toBeUndefined();
    expect(doubt('regle-frein-route')?.parts.length).toBeGreaterThan(0);
  });
});

test('the verdicts of a need stand once each; what is no question of cover has none', () => {
  expect(verdictsOf('pneus')).toEqual([
    ['Le pneu', 'yes'],
    ['Le montage', 'no'],
  ]);
  expect(verdictsOf('roue').map(([, is]) => is)).toEqual(['yes', 'no', 'open']);
  expect(verdictsOf('silence')).toEqual([]);
});

test('direct answers stand in the order of the rules, with the part they name', () => {
  expect(directAnswers(small, view, words.coverage, 'fr').map(({ label, line }) => [label, line.anchor])).toEqual([
    ['Un frein usé', 'regle-frein-usure'],
    ['Un cours', 'regle-cours'],
    ['Un pneu', 'regle-pneus'],
    ['Le montage d’un pneu', 'regle-pneus-montage'],
  ]);
});

test('offers say only what is stated', () => {
  expect(offers(small, 'fr')).toEqual([
    {
      short: 'Révision',
      included: 'La révision tient le vélo en état.',
      excluded: ['Les dégâts d’une chute ne sont pas compris.'],
      billed: true,
    },
  ]);
});
