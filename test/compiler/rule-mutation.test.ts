import { describe, expect, test } from 'vitest';
import type { GoldenCase } from '../../src/compiler/cases.ts';
import { coverageTable } from '../../src/compiler/coverage-table.ts';
import type { Loaded } from '../../src/compiler/load.ts';
import { mistakesIn } from '../../src/compiler/mistakes.ts';
import { sentence } from '../../src/compiler/problems.ts';
import type { Path } from '../../src/compiler/read.ts';
import { mutateRules } from '../../src/compiler/rule-mutation.ts';
import type { Model } from '../../src/domain/model/model.ts';

const FAULTS = {
  id: 'panne',
  given: { besoin: ['erreur'] },
  rows: [
    { id: 'ligne-standard', when: { objet: ['standard'] }, outcome: 'inclus' },
    { id: 'ligne-autre', when: { objet: ['sur-mesure', 'modifie'] }, outcome: 'facture' },
  ],
};
const COURSES = {
  id: 'cours',
  given: { besoin: ['formation'] },
  rows: [
    { id: 'ligne-cours', when: { besoin: ['formation'], objet: ['standard', 'sur-mesure'] }, outcome: 'facture' },
    { id: 'ligne-cours-modifie', when: { besoin: ['formation'], objet: ['modifie'] }, outcome: 'inclus' },
  ],
};

const STUDIES = {
  id: 'etudes',
  given: { besoin: ['conseil'] },
  rows: [
    { id: 'ligne-conseil', when: { objet: ['standard', 'modifie'] }, outcome: 'inclus' },
    { id: 'ligne-conseil-sur-mesure', when: { objet: ['sur-mesure'] }, outcome: 'facture' },
  ],
};

/** Three needs whose answer depends on the object: one wrong row makes no two objects alike. */
const COVERAGE = {
  assumptions: [],
  direct: [],
  groups: [FAULTS, COURSES, STUDIES],
  questions: [{ id: 'objet', options: [{ id: 'standard' }, { id: 'sur-mesure' }, { id: 'modifie' }] }],
};

const CASES: [title: string, answers: Record<string, string>, outcome: string][] = [
  ['Un conseil.', { besoin: 'conseil', objet: 'standard' }, 'inclus'],
  ['Un conseil sur un formulaire.', { besoin: 'conseil', objet: 'sur-mesure' }, 'facture'],
  ['Une erreur standard.', { besoin: 'erreur', objet: 'standard' }, 'inclus'],
  ['Un formulaire à nous.', { besoin: 'erreur', objet: 'sur-mesure' }, 'facture'],
  ['Un cours.', { besoin: 'formation', objet: 'standard' }, 'facture'],
  ['Un cours sur notre écran.', { besoin: 'formation', objet: 'modifie' }, 'inclus'],
];

describe('mistakes tried in a small table', () => {
  test('are every condition and row removed, every condition altered, every outcome changed', () => {
    expect(mistakesIn(loaded({ groups: [FAULTS] }).raw).map(({ words }) => words)).toEqual([
      'l’on retirait la condition « besoin: [erreur] » du groupe « panne »',
      'l’on ajoutait « formation » à la condition « besoin: [erreur] » du groupe « panne »',
      'l’on ajoutait « conseil » à la condition « besoin: [erreur] » du groupe « panne »',
      'l’on écrivait « formation » dans la condition « besoin: [erreur] » du groupe « panne »',
      'l’on écrivait « conseil » dans la condition « besoin: [erreur] » du groupe « panne »',
      'l’on retirait la condition « objet: [standard] » de la ligne « ligne-standard »',
      'l’on ajoutait « sur-mesure » à la condition « objet: [standard] » de la ligne « ligne-standard »',
      'l’on ajoutait « modifie » à la condition « objet: [standard] » de la ligne « ligne-standard »',
      'l’on écrivait « sur-mesure » dans la condition « objet: [standard] » de la ligne « ligne-standard »',
      'l’on écrivait « modifie » dans la condition « objet: [standard] » de la ligne « ligne-standard »',
      'l’on retirait la condition « objet: [sur-mesure, modifie] » de la ligne « ligne-autre »',
      'l’on ajoutait « standard » à la condition « objet: [sur-mesure, modifie] » de la ligne « ligne-autre »',
      'l’on retirait « sur-mesure » de la condition « objet: [sur-mesure, modifie] » de la ligne « ligne-autre »',
      'l’on retirait « modifie » de la condition « objet: [sur-mesure, modifie] » de la ligne « ligne-autre »',
      'l’on supprimait la ligne « ligne-standard »',
      'l’on supprimait la ligne « ligne-autre »',
      'la ligne « ligne-standard » donnait la réponse « facture » au lieu de « inclus »',
      'la ligne « ligne-autre » donnait la réponse « inclus » au lieu de « facture »',
      'les lignes « ligne-standard » et « ligne-autre » échangeaient leurs réponses',
    ]);
  });

  test('are all noticed when each row has a case', () => {
    expect(report(CASES)).toEqual({ tried: 73, byProof: 53, byCases: 15, harmless: 5, unnoticed: 0, survivors: [] });
  });

  test('survive a missing case, which is told with its place and the case to add', () => {
    const { unnoticed, survivors } = report(CASES.slice(0, 5));
    expect(unnoticed).toBe(1);
    expect(survivors.map(({ problem }) => `${problem.line} ${sentence(problem)}`)).toEqual([
      '103 Si la ligne « ligne-cours-modifie » donnait la réponse « facture » au lieu de « inclus », ' +
        'aucun cas de contrôle ne le verrait : ajoutez un cas avec « answers: { besoin: formation, objet: ' +
        'modifie } », pour qu’il attende « outcome: inclus » et non « facture ».',
    ]);
  });

  test('that one further case would notice are told together', () => {
    const { unnoticed, survivors } = report(CASES.slice(0, 4));
    expect([unnoticed, survivors.map(({ mistakes }) => mistakes.length)]).toEqual([3, [2, 1]]);
    expect(sentence(survivors[0]!.problem)).toContain('(de même pour une autre faute d’essai)');
  });

  test('survive cases that fail already: only what turns red is noticed', () => {
    expect(report(CASES.map(([title, answers]) => [title, answers, 'autre'])).unnoticed).toBe(9);
  });

  test('survive cases that cannot tell the answers apart, which are told by their title', () => {
    const told = report(CASES.map(([title, answers]) => [title, answers, undefined])).survivors.map(({ problem }) =>
      sentence(problem),
    );
    expect(told).toContainEqual(
      expect.stringMatching(/complétez le cas « Un cours\. », pour qu’il attende « outcome: facture »/),
    );
  });
});

function report(cases: readonly [string, Record<string, string>, string | undefined][]) {
  const all = loaded();
  const parts = {
    entry: { is: 'customer-services' },
    handler: { is: 'customer-services' },
    items: [{ id: 'demande', covered: { is: 'open' }, level: { is: 'open' } }],
  };
  const outcomes = Object.fromEntries(all.raw['outcomes.yaml'].map(({ id }) => [id, { id, ...parts }]));
  const golden = cases.map(([title, answers, outcome], index): GoldenCase => ({
    source: { value: [], placeOf: () => ({ file: 'content/cases/demandes.yaml', line: index + 1 }) },
    index,
    value: {
      title,
      answers,
      expect: { outcome, covered: 'open', level: 'open', entry: 'customer-services', handler: 'customer-services' },
    },
  }));
  return mutateRules(all, { table: coverageTable(all), outcomes } as unknown as Model, golden);
}

/** The small table as if it had been read. */
function loaded(changed: Partial<Record<keyof typeof COVERAGE, unknown>> = {}): Loaded {
  const raw = {
    'coverage.yaml': { ...COVERAGE, ...changed },
    'needs.yaml': { families: [], needs: [{ id: 'erreur' }, { id: 'formation' }, { id: 'conseil' }] },
    'outcomes.yaml': [{ id: 'inclus' }, { id: 'facture' }],
  };
  return {
    raw,
    sources: Object.fromEntries(
      Object.keys(raw).map((file) => [file, { value: raw, placeOf: (path: Path) => ({ file, line: lineOf(path) }) }]),
    ),
  } as unknown as Loaded;
}

/** A line that tells the group and the row of a place. */
function lineOf(path: Path): number {
  return Number(path[1]) * 100 + Number(path[3] ?? 0) + 2;
}
