import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { report, sentence, type ProblemCode } from '../../src/compiler/problems.ts';
import { change, copyWith, lineOf } from './broken-copy.ts';

/** One mistake a row: what it is, the file, what is replaced by what, the code, and what the sentence must say. */
const MISTAKES: [name: string, file: string, from: string | RegExp, to: string, code: ProblemCode, says: RegExp][] = [
  [
    'an unknown key',
    'roles.yaml',
    /^( +)does:/m,
    '$1doess:',
    'key-unknown',
    /« doess ».*« does ».*Connus : .*summary/s,
  ],
  ['a missing key', 'needs.yaml', /^ +family: .*\n/m, '', 'key-missing', /« family » manque/],
  ['a missing id', 'levels.yaml', /\{ id: [\w-]+, /, '{ ', 'key-missing', /« id » manque/],
  ['a key written twice', 'levels.yaml', /^(- id: .*)$/m, "$1\n  id: '1'", 'key-doubled', /deux fois/],
  ['a tab', 'criticality.yaml', /^ +rules|^rules/m, '\trules', 'tab', /tabulation/],
  ['broken YAML', 'fr/sources.yaml', /title: "/, 'title: {{"', 'yaml', /ne se lit pas/],
  ['a malformed id', 'needs.yaml', 'id: sonnette\n', 'id: Sonnette d’Été\n', 'id-malformed', /« sonnette-d/],
  [
    'a doubled need',
    'needs.yaml',
    'id: roue\n',
    'id: cours\n',
    'id-doubled',
    /existe déjà \(content\/framework\/needs\.yaml:\d+\)/,
  ],
  [
    'a doubled statement across files',
    'levels.yaml',
    /id: [a-z0-9-]*inclus\b/,
    'id: guichet-a-favoriser',
    'id-doubled',
    /« guichet-a-favoriser » existe déjà/,
  ],
  [
    'an id kept for "I do not know"',
    'coverage.yaml',
    '- { id: usure }\n',
    '- { id: usure-inconnu }\n',
    'id-reserved',
    /-inconnu/,
  ],
  [
    'a former id that is a need today',
    'needs.yaml',
    'id: roue\n',
    'id: roue\n    replaces: [cours]\n',
    'id-doubled',
    /« cours »/,
  ],
  [
    'an unknown family',
    'needs.yaml',
    /family: [\w-]+/,
    'family: pane',
    'id-unknown',
    /« pane » n’existe pas : aucune famille.*« panne »/s,
  ],
  [
    'an unknown outcome',
    'coverage.yaml',
    'outcome: frein-use ',
    'outcome: frein-usee ',
    'id-unknown',
    /aucune réponse.*« frein-use »/s,
  ],
  ['an unknown option', 'coverage.yaml', 'cause: [usure]', 'cause: [usur]', 'id-unknown', /aucune option/],
  ['an unknown question', 'coverage.yaml', 'cause: [usure]', 'genre: [usure]', 'id-unknown', /aucune question/],
  [
    'an unknown source',
    'roles.yaml',
    /sources: \[S1\]/,
    'sources: [S1, S99]',
    'id-unknown',
    /« S99 » n’existe pas : aucune source/,
  ],
  ['an unknown role', 'outcomes.yaml', /entry: \{ is: accueil/, 'entry: { is: accuei', 'id-unknown', /« accueil »/],
  [
    'a rung of an unknown role',
    'escalation.yaml',
    'role: mecaniciens',
    'role: mecanicien',
    'id-unknown',
    /aucun rôle.*« mecaniciens »/s,
  ],
  [
    'a subject handed to an unknown role',
    'escalation.yaml',
    'handler: { is: mecaniciens',
    'handler: { is: mecanicien',
    'id-unknown',
    /« mecanicien » n’existe pas : aucun rôle/,
  ],
  [
    'a pole that another role has',
    'escalation.yaml',
    'pole: { is: petites-pieces',
    'pole: { is: freins-et-cables',
    'id-unknown',
    /aucun pôle ou groupe de ce rôle.*petites-pieces/s,
  ],
  [
    'a subject about an unknown channel',
    'escalation.yaml',
    'about: guichet-en-ligne',
    'about: guichet',
    'id-unknown',
    /aucun canal.*guichet-en-ligne/s,
  ],
  [
    'an unknown rung',
    'escalation.yaml',
    'rungs: [referent, accueil, mecaniciens, chef]',
    'rungs: [referent, accueil, mecanicien, chef]',
    'id-unknown',
    /aucun échelon.*« mecaniciens »/s,
  ],
  ['an unknown key of a subject', 'escalation.yaml', /^( +)entry: /m, '$1entree: ', 'key-unknown', /« entree »/],
  [
    'a ladder that comes back to a rung',
    'escalation.yaml',
    'rungs: [referent, accueil, mecaniciens, chef]',
    'rungs: [referent, accueil, mecaniciens, referent]',
    'ladder-loops',
    /« referent ».*tournerait en rond/s,
  ],
  [
    'a ladder that starts beside its rungs',
    'escalation.yaml',
    'here: mecaniciens',
    'here: referent',
    'ladder-here',
    /« referent », qu’elle ne contient pas. Connus : mecaniciens, chef/,
  ],
  [
    'a subject without a ladder',
    'escalation.yaml',
    'subjects: [freins, roues]',
    'subjects: [freins]',
    'ladder-missing',
    /sujet roues dans la situation rien-demande.*en tout : 1/,
  ],
  [
    'a subject with two ladders',
    'escalation.yaml',
    'subjects: [formation]',
    'subjects: [formation, freins]',
    'ladder-doubled',
    /« premiere-demande » et « apprendre ».*« freins »/,
  ],
  [
    'a rung that says nothing while it is closed',
    'escalation.yaml',
    /    closed: .*\n/,
    '',
    'rung-without-closed',
    /« accueil ».*Ajoutez « closed »/,
  ],
  [
    'a text with a field nobody knows',
    'fr/escalation.yaml',
    'sur le vélo {numero}',
    'sur le vélo {numer}',
    'id-unknown',
    /« numer ».*« numero »/s,
  ],
  [
    'a delay that is no number',
    'escalation.yaml',
    'wait: { is: not-published',
    'wait: { is: bientôt',
    'value-type',
    /« is » attend un nombre/,
  ],
  [
    'an unknown status',
    'services.yaml',
    'status: stated',
    'status: sure',
    'value-unknown',
    /stated, to-confirm, not-published, advice/,
  ],
  [
    'a statement "stated" without the seed',
    'roles.yaml',
    'status: stated, sources: [S1]',
    'status: stated, sources: [S2]',
    'stated-without-seed',
    /réservé à ce que dit S1/,
  ],
  [
    '"to confirm" without a source',
    'open-points.yaml',
    'status: not-published, sources: []',
    'status: to-confirm, sources: []',
    'confirm-without-source',
    /au moins une source/,
  ],
  [
    'a malformed source key',
    'roles.yaml',
    'sources: [S1]',
    'sources: [seed]',
    'source-malformed',
    /S suivi d’un numéro/,
  ],
  [
    'a malformed phone',
    'organisation.yaml',
    '"+41 21 999 99 99"',
    '"021 999 99 99"',
    'phone-malformed',
    /\+41 21 999 99 99/,
  ],
  [
    'a malformed e-mail',
    'organisation.yaml',
    '"accueil@atelier.example"',
    '"accueil(at)atelier.example"',
    'email-malformed',
    /nom@exemple\.ch/,
  ],
  [
    'a malformed address',
    'organisation.yaml',
    'https://guichet.atelier.example',
    'guichet',
    'url-malformed',
    /https:\/\//,
  ],
  ['an impossible hour', 'organisation.yaml', '"13:30"', '"25:30"', 'time-malformed', /"23:59"/],
  [
    'a span that ends before it starts',
    'organisation.yaml',
    '{ from: "08:00", to: "12:00" }',
    '{ from: "12:00", to: "08:00" }',
    'span-reversed',
    /finit avant de commencer/,
  ],
  ['spans that overlap', 'organisation.yaml', '"13:30"', '"11:30"', 'spans-overlap', /se chevauchent/],
  [
    'a day with two lines of hours',
    'organisation.yaml',
    'days: [friday]',
    'days: [monday]',
    'day-doubled',
    /« monday »/,
  ],
  ['an empty text', 'fr/needs.yaml', /label: "[^"]+"/, 'label: ""', 'text-empty', /« label » est vide/],
  [
    'a list where a text belongs',
    'organisation.yaml',
    'product: "Vélo Essai"',
    'product: [a]',
    'value-type',
    /attend un texte, pas une liste/,
  ],
  [
    'a text in the rules',
    'needs.yaml',
    'id: frein\n',
    'id: frein\n    label: { fr: "Frein" }\n',
    'words-in-rules',
    /« label » ne s’écrit pas .* dans content\/framework\/fr\/needs\.yaml, sous « needs › frein »/,
  ],
  [
    'a list where a word belongs',
    'fr/roles.yaml',
    'short: "Méca"',
    'short: [Méca]',
    'value-type',
    /« short » attend un texte, pas une liste/,
  ],
  [
    'a text where a block of texts belongs',
    'fr/roles.yaml',
    /  reach:\n(    .*\n)+/,
    '  reach: "Téléphonez"\n',
    'value-type',
    /« reach » attend un bloc de clés, pas un texte/,
  ],
  [
    'a word that nothing needs',
    'fr/roles.yaml',
    'accueil-joindre: ',
    'accueil-joinde: ',
    'words-unknown',
    /« accueil-joinde » ne correspond à rien dans content\/framework\/roles\.yaml.*« accueil-joindre »/,
  ],
  [
    'a missing text',
    'fr/needs.yaml',
    /    title: .*\n/,
    '',
    'words-missing',
    /un texte pour content\/framework\/needs\.yaml:\d+\. Collez ceci sous « needs › frein ».*\n {4}title: ""$/,
  ],
  [
    'a thing without any text',
    'roles.yaml',
    'id: accueil\n',
    'id: reception\n',
    'words-missing',
    /manque ici \d+ textes pour .*à la fin du fichier.*\nreception:\n {2}name: ""\n.*accueil-joindre: ""/s,
  ],
  [
    'a list of words that is missing',
    'fr/needs.yaml',
    /    words: .*\n/,
    '',
    'words-missing',
    /un texte .*\n {4}words: \[\]$/s,
  ],
  [
    'an everyday word whose need is none',
    'everyday.yaml',
    '{ to: roue }',
    '{ to: rue }',
    'id-unknown',
    /« rue » n’existe pas : aucun besoin/,
  ],
  [
    'a direction that leads nowhere',
    'everyday.yaml',
    'to: hours',
    'to: ours',
    'value-unknown',
    /« ours » n’est pas une valeur possible pour « to »/,
  ],
  [
    'an everyday word without weight',
    'fr/everyday.yaml',
    '"voilée"',
    '"c’est la mienne", "est-ce la"',
    'word-nowhere',
    /« est-ce la » ne mène nulle part/,
  ],
  [
    'a word of the vocabulary that is missing',
    'fr/vocabulary.yaml',
    /  stated: .*\n/,
    '',
    'words-missing',
    /sous « status ».*\n {2}stated: ""$/s,
  ],
  [
    'a request type that is none',
    'requests.yaml',
    'id: REP',
    'id: Rep',
    'type-malformed',
    /« Rep » n’est pas un type de demande/,
  ],
  ['a time zone that is none', 'organisation.yaml', 'Europe/Zurich', 'Suisse', 'zone-malformed', /"Europe\/Zurich"/],
  [
    'a kind of channel that is none',
    'organisation.yaml',
    'kind: phone',
    'kind: fax',
    'value-unknown',
    /« fax ».*portal, email, phone/,
  ],
  [
    'a question nobody knows, told without its options',
    'coverage.yaml',
    'given: { besoin: [frein',
    'given: { besoins: [frein',
    'id-unknown',
    /^« besoins » n’existe pas : aucune question.*« besoin »/,
  ],
  [
    'a need nobody knows',
    'coverage.yaml',
    'given: { besoin: [frein,',
    'given: { besoin: [frin,',
    'id-unknown',
    /« frin » n’existe pas : aucun besoin.*« frein »/,
  ],
  [
    'a situation that pages name, renamed',
    'escalation.yaml',
    '- id: attente',
    '- id: patience',
    'id-unknown',
    /« attente » n’existe pas : aucune situation.*patience/,
  ],
  [
    'a statement that the finder says, renamed',
    'escalation.yaml',
    '{ id: ordre-deduit,',
    '{ id: ordre,',
    'id-unknown',
    /« ordre-deduit » n’existe pas : aucun énoncé/,
  ],
  [
    'a subject for whoever cannot say that asks nothing more',
    'escalation.yaml',
    'unsure: hesite',
    'unsure: pas-referent',
    'unsure-aside',
    /« pas-referent ».*l’échelle « cycliste »/,
  ],
  [
    'a need whose subject asks for no situation',
    'escalation.yaml',
    'situations: [rien-demande, attente, arret]',
    'situations: []',
    'need-aside',
    /« formation » est celui du besoin « [a-z-]+ ».*l’échelle « apprendre »/,
  ],
  ['a name that pages need, left out', 'escalation.yaml', /  desk: .*\n/, '', 'key-missing', /« desk » manque/],
  [
    'a holiday named twice',
    'organisation.yaml',
    '{ id: noel,',
    '{ id: ascension,',
    'id-doubled',
    /« ascension » existe déjà/,
  ],
  [
    'a part of an outcome named twice',
    'outcomes.yaml',
    /- id: montage\n/,
    '- id: pneu\n',
    'id-doubled',
    /« pneu » existe déjà/,
  ],
  [
    'an outcome nobody uses',
    'coverage.yaml',
    'outcome: frein-use ',
    'outcome: roue ',
    'outcome-unused',
    /« frein-use »/,
  ],
  [
    'a row its group excludes',
    'coverage.yaml',
    'id: regle-cours, when: { besoin: [cours] }',
    'id: regle-cours, when: { besoin: [autre] }',
    'given-contradicted',
    /son groupe « savoir » exclut/,
  ],
  [
    'a part of an outcome that is not there',
    'coverage.yaml',
    'item: montage',
    'item: montagne',
    'outcome-item-unknown',
    /n’a pas de partie « montagne »/,
  ],
];

describe('broken content', () => {
  test.each(MISTAKES)('%s', (_name, file, from, to, code, says) => {
    const folder = copyWith(file, from, to);
    const { model, problems } = compileRules(folder);
    const found = problems.filter((problem) => problem.code === code);
    expect(
      problems.map((problem) => `${problem.code} ${sentence(problem)}`),
      'the problems told',
    ).toContainEqual(expect.stringMatching(`^${code} `));
    expect(model).toBeUndefined();
    expect(found.map(sentence).join('\n')).toMatch(says);
    for (const problem of found) {
      expect(problem.file).toMatch(/^content\/framework\/.+\.yaml$/);
      expect(problem.line).toBeGreaterThan(0);
    }
  });

  test('a missing file is named', () => {
    const folder = copyWith('roles.yaml', /$/, '');
    rmSync(join(folder, 'content/framework/roles.yaml'));
    expect(report(compileRules(folder).problems)).toMatch(/content\/framework\/roles\.yaml:1\n {2}Ce fichier manque/);
  });

  test('all mistakes are told at once, with file and line, in the order of the files', () => {
    const folder = copyWith('organisation.yaml', '"+41 21 999 99 99"', '"021"');
    change(folder, 'needs.yaml', /family: [\w-]+/, 'famille: panne');
    change(folder, 'organisation.yaml', '"accueil@atelier.example"', '"accueil"');
    const told = report(compileRules(folder).problems);
    expect(told).toMatch(/^\d erreurs dans les règles\. Rien n’a été écrit\./);
    expect(told.match(/^content\/framework\/(needs|organisation)\.yaml:\d+$/gm)!.length).toBeGreaterThanOrEqual(3);
    expect(told).not.toMatch(/\bat .*\(|node_modules|Error/);
  });

  test('a mistake in a text stands at its line of the file of words', () => {
    const folder = copyWith('fr/needs.yaml', 'title: "Panne de frein"', 'title: ""');
    expect(compileRules(folder).problems).toMatchObject([
      { file: 'content/framework/fr/needs.yaml', line: lineOf(folder, 'fr/needs.yaml', 'title: ""') },
    ]);
  });

  test('a mistake stands at the very line it was made', () => {
    const folder = copyWith('organisation.yaml', '"+41 21 999 99 99"', '"021 999 99 99"');
    expect(compileRules(folder).problems.map((problem) => problem.line)).toEqual([
      lineOf(folder, 'organisation.yaml', '"021 999'),
    ]);
  });
});
