import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { sentence, type ProblemCode } from '../../src/compiler/problems.ts';
import { change, copyWith, lineOf } from './broken-copy.ts';

const item = (id: string) => new RegExp(`(- id: ${id}\\n  items:\\n    - covered: \\{ is: )(\\w+)`);

/** One incoherence a row: where it is made, what it is told as, and what the sentence must say. */
const INCOHERENT: [name: string, file: string, from: string | RegExp, to: string, code: ProblemCode, says: RegExp][] = [
  [
    'included, level 2 and billed',
    'outcomes.yaml',
    item('frein-tombe'),
    '$1yes',
    'item-incoherent',
    /« covered: yes » .* ne va pas avec « level: '2' » .* ni avec « payer: billed ».*Écrivez « covered: no »/,
  ],
  [
    'outside the contract, level 1 and paid by it',
    'outcomes.yaml',
    item('frein-use'),
    '$1no',
    'item-incoherent',
    /Écrivez « covered: yes »/,
  ],
  [
    'open, yet billed',
    'outcomes.yaml',
    item('frein-tombe'),
    '$1open',
    'item-incoherent',
    /« payer: open ».*ou « payer: not-published »/,
  ],
  [
    'no question of cover, yet billed',
    'outcomes.yaml',
    item('cours'),
    '$1n/a',
    'item-incoherent',
    /« payer: time-and-materials »/,
  ],
  [
    'a licence that the contract pays',
    'outcomes.yaml',
    item('sonnette'),
    '$1licence',
    'item-incoherent',
    /« payer: licence »/,
  ],
  [
    'included and billed',
    'outcomes.yaml',
    'payer: { is: contract,',
    'payer: { is: billed,',
    'item-incoherent',
    /Écrivez « payer: contract »/,
  ],
  [
    'included and of level 2',
    'outcomes.yaml',
    "level: { is: '1'",
    "level: { is: '2'",
    'item-incoherent',
    /Écrivez « level: '1' »/,
  ],
  [
    'level 1 with best effort',
    'outcomes.yaml',
    'is: service-level',
    'is: best-effort',
    'objective-incoherent',
    /objective: \{ is: service-level \}/,
  ],
  [
    'level 2 with service objectives',
    'outcomes.yaml',
    'is: best-effort',
    'is: service-level',
    'objective-incoherent',
    /objective: \{ is: best-effort \}/,
  ],
  [
    'no level, yet an objective',
    'outcomes.yaml',
    'objective: { is: none, status: stated',
    'objective: { is: best-effort, status: stated',
    'objective-incoherent',
    /none, open/,
  ],
  [
    'level 1 done by the team of level 2',
    'outcomes.yaml',
    'handler: { is: accueil',
    'handler: { is: mecaniciens',
    'handler-incoherent',
    /accueil, open, not-published/,
  ],
  [
    'work that nobody does',
    'outcomes.yaml',
    'handler: { is: mecaniciens',
    'handler: { is: none',
    'handler-none',
    /« n\/a »/,
  ],
  [
    'an open request with a cover',
    'outcomes.yaml',
    'entry: { is: accueil',
    'entry: { is: existing',
    'entry-existing',
    /déjà ouverte/,
  ],
  [
    'the same way in twice',
    'outcomes.yaml',
    'entryBeside: { is: mecaniciens',
    'entryBeside: { is: accueil',
    'entry-twice',
    /deux fois/,
  ],
  [
    'a way in without a channel',
    'outcomes.yaml',
    'channels: [guichet-en-ligne, telephone, courriel]',
    'channels: []',
    'channels-none',
    /channels: \[guichet-en-ligne/,
  ],
  [
    'a channel of another role',
    'outcomes.yaml',
    '  why: [mecaniciens-reparent]\n\n- id: autre',
    '  channels: [telephone]\n  why: [mecaniciens-reparent]\n\n- id: autre',
    'channel-of-another',
    /« telephone »/,
  ],
  [
    'a verdict that is not published',
    'outcomes.yaml',
    'covered: { is: no, status: stated, sources: [S1] }',
    'covered: { is: no, status: not-published, sources: [] }',
    'status-incoherent',
    /« covered: no » ne peut pas avoir le statut « not-published »/,
  ],
  [
    'a verdict that is our advice',
    'outcomes.yaml',
    'covered: { is: no, status: stated, sources: [S1] }',
    'covered: { is: no, status: advice, sources: [] }',
    'status-incoherent',
    /stated, to-confirm/,
  ],
  [
    '"not published", yet stated',
    'outcomes.yaml',
    'handler: { is: not-published, status: not-published, sources: []',
    'handler: { is: not-published, status: stated, sources: [S1]',
    'status-incoherent',
    /« status: not-published »/,
  ],
  [
    'a payer surer than the cover',
    'outcomes.yaml',
    'payer: { is: contract, status: to-confirm, sources: [S2] }',
    'payer: { is: contract, status: stated, sources: [S1] }',
    'surer-than-cover',
    /« covered: yes »/,
  ],
  [
    'a sentence that says the contrary',
    'fr/outcomes.yaml',
    'La réparation d’un frein usé est comprise.',
    'La réparation est hors de votre contrat.',
    'sentence-contradicts',
    /« hors de votre contrat » veut dire « covered: no »/,
  ],
  [
    'a sentence that names another level',
    'fr/outcomes.yaml',
    'La réparation d’un frein usé est comprise.',
    'C’est une demande de niveau 2.',
    'sentence-contradicts',
    /« level: '1' »/,
  ],
  [
    'a sentence that names another payer',
    'fr/outcomes.yaml',
    'La réparation d’un frein usé est comprise.',
    'La réparation est facturée.',
    'sentence-contradicts',
    /« payer: contract »/,
  ],
  [
    'a sentence that denies',
    'fr/outcomes.yaml',
    'La réparation d’un frein usé est comprise.',
    'Ce n’est pas compris dans votre contrat.',
    'sentence-contradicts',
    /covered: no/,
  ],
  [
    'what to do, at odds with the verdict',
    'fr/outcomes.yaml',
    'Ouvrez une demande sur le guichet en ligne.',
    'Demandez le prix : le travail se fait en régie.',
    'sentence-contradicts',
    /« en régie »/,
  ],
  [
    'a sentence surer than its verdict',
    'fr/outcomes.yaml',
    'Un vélo spécial est hors abonnement.',
    'Un vélo spécial est hors contrat.',
    'sentence-too-sure',
    /Ajoutez une réserve/,
  ],
  [
    'a verdict over an open answer',
    'fr/outcomes.yaml',
    'L’accueil doit d’abord examiner la demande.',
    'C’est compris dans votre contrat.',
    'sentence-contradicts',
    /« covered: open »/,
  ],
  [
    'a ladder past whoever receives',
    'escalation.yaml',
    /(id: formation\n    entry: \{ is: )[\w-]+/,
    '$1accueil',
    'ladder-without-entry',
    /ne passe pas par « accueil »/,
  ],
  [
    'a delay whose status denies it',
    'escalation.yaml',
    '\nwait: { is: not-published',
    '\nwait: { is: 16',
    'wait-incoherent',
    /16 heures sont écrites/,
  ],
  [
    'no delay, yet stated',
    'escalation.yaml',
    '\nwait: { is: not-published, status: not-published, sources: []',
    '\nwait: { is: not-published, status: stated, sources: [S1]',
    'wait-incoherent',
    /« status: not-published »/,
  ],
  [
    'a delay that a sentence denies',
    'escalation.yaml',
    '\nwait: { is: not-published, status: not-published, sources: []',
    '\nwait: { is: 16, status: to-confirm, sources: [S2]',
    'wait-denied',
    /« delais-non-publies » dit encore/,
  ],
];

describe('incoherent rules are refused', () => {
  test.each(INCOHERENT)('%s', (_name, file, from, to, code, says) => {
    const { model, problems } = compileRules(copyWith(file, from, to));
    expect(model).toBeUndefined();
    const told = problems.filter((problem) => problem.code === code);
    expect(problems.map((problem) => `${problem.code} ${sentence(problem)}`)).toContainEqual(
      expect.stringMatching(`^${code} `),
    );
    expect(told.map(sentence).join('\n')).toMatch(says);
    expect(JSON.stringify(problems.map(sentence))).not.toMatch(/undefined|\bclé\b/);
  });
});

test('one wrong cover is one message, at its line, not a level, a payer, a sentence and a case', () => {
  const folder = copyWith('outcomes.yaml', item('frein-tombe'), '$1yes');
  const { problems } = compileRules(folder);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({
    file: 'content/framework/outcomes.yaml',
    line: lineOf(folder, 'outcomes.yaml', 'covered: { is: yes, status: stated, sources: [S1] }'),
  });
});

test('an answer that is said to be provisional though all of it is certain is refused', () => {
  const folder = copyWith(
    'outcomes.yaml',
    /(id: sonnette\n(?:    .*\n|  .*\n)*?)  why/,
    '$1  provisional: { settledBy: accueil, reason: { id: raison, status: stated, sources: [S1] } }\n  why',
  );
  change(
    folder,
    'fr/outcomes.yaml',
    '  sentence: "Une sonnette est remplacée."\n',
    '  sentence: "Une sonnette est remplacée."\n  provisional: { reason: { raison: "Parce que." } }\n',
  );
  expect(compileRules(folder).problems.map(({ code }) => code)).toEqual(['provisional-certain']);
});

test('the words of a need that give the answer already are told', () => {
  const folder = copyWith('fr/needs.yaml', /description: "/, 'description: "Compris dans votre contrat. ');
  expect(compileRules(folder).problems.map(({ code }) => code)).toEqual(['need-verdict']);
});

test('a statement of a service under the heading that denies it is told', () => {
  const folder = copyWith('fr/services.yaml', /(included:\n {4}[\w-]+: )"/, '$1"C’est hors de votre contrat. ');
  expect(compileRules(folder).problems.map(({ code }) => code)).toEqual(['service-denied']);
});

test('a weekday without hours and a need without a case are warnings', () => {
  const folder = copyWith('organisation.yaml', 'days: [friday]', 'days: [saturday]');
  change(folder, '../cases/demandes.yaml', /- title: "Autre chose\."\n.*\n.*\n/, '');
  const { problems, warnings } = compileRules(folder);
  expect(problems).toEqual([]);
  expect(warnings!.map((one) => sentence(one)).join('\n')).toMatch(/friday.*\n.*« autre » n’a aucun cas/);
});
