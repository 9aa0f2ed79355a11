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
  ['a malformed id', 'needs.yaml', 'id: formation\n', 'id: Formation Été\n', 'id-malformed', /« formation-ete »/],
  [
    'a doubled need',
    'needs.yaml',
    'id: formation\n',
    'id: connexion\n',
    'id-doubled',
    /existe déjà \(content\/framework\/needs\.yaml:\d+\)/,
  ],
  [
    'a doubled statement across files',
    'levels.yaml',
    /id: [a-z0-9-]*inclus\b/,
    'id: portail-a-favoriser',
    'id-doubled',
    /« portail-a-favoriser » existe déjà/,
  ],
  [
    'an id kept for "I do not know"',
    'coverage.yaml',
    '- { id: geste }\n',
    '- { id: geste-inconnu }\n',
    'id-reserved',
    /-inconnu/,
  ],
  [
    'a former id that is a need today',
    'needs.yaml',
    'id: formation\n',
    'id: formation\n    replaces: [connexion]\n',
    'id-doubled',
    /« connexion »/,
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
    'outcome: erreur-standard',
    'outcome: erreur-standart',
    'id-unknown',
    /aucune réponse.*« erreur-standard »/s,
  ],
  [
    'an unknown option',
    'coverage.yaml',
    'besoin-de: [processus]',
    'besoin-de: [proces]',
    'id-unknown',
    /aucune option/,
  ],
  [
    'an unknown question',
    'coverage.yaml',
    'besoin-de: [processus]',
    'genre: [processus]',
    'id-unknown',
    /aucune question/,
  ],
  [
    'an unknown source',
    'roles.yaml',
    /sources: \[S1\]/,
    'sources: [S1, S99]',
    'id-unknown',
    /« S99 » n’existe pas : aucune source/,
  ],
  [
    'an unknown role',
    'outcomes.yaml',
    /entry: \{ is: customer-services/,
    'entry: { is: customer-service',
    'id-unknown',
    /« customer-services »/,
  ],
  [
    'a rung of an unknown role',
    'escalation.yaml',
    'role: direction-de-projets',
    'role: direction-de-projet',
    'id-unknown',
    /aucun rôle.*« direction-de-projets »/s,
  ],
  [
    'a subject handed to an unknown role',
    'escalation.yaml',
    'handler: { is: consulting',
    'handler: { is: consultant',
    'id-unknown',
    /« consultant » n’existe pas : aucun rôle/,
  ],
  [
    'a pole that another role has',
    'escalation.yaml',
    'pole: { is: back-office',
    'pole: { is: technique',
    'id-unknown',
    /aucun pôle ou groupe de ce rôle.*back-office/s,
  ],
  [
    'a subject about an unknown channel',
    'escalation.yaml',
    'about: portail',
    'about: portal',
    'id-unknown',
    /aucun canal.*« portail »/s,
  ],
  [
    'an unknown rung',
    'escalation.yaml',
    'rungs: [key-user, customer-services, consulting, teamlead]',
    'rungs: [key-user, customer-services, consultin, teamlead]',
    'id-unknown',
    /aucun échelon.*« consulting »/s,
  ],
  ['an unknown key of a subject', 'escalation.yaml', /^( +)entry: /m, '$1entree: ', 'key-unknown', /« entree »/],
  [
    'a ladder that comes back to a rung',
    'escalation.yaml',
    'rungs: [key-user, customer-services, consulting, teamlead]',
    'rungs: [key-user, customer-services, consulting, key-user]',
    'ladder-loops',
    /« key-user ».*tournerait en rond/s,
  ],
  [
    'a ladder that starts beside its rungs',
    'escalation.yaml',
    'here: customer-services',
    'here: rd',
    'ladder-here',
    /« rd », qu’elle ne contient pas. Connus : key-user, customer-services/,
  ],
  [
    'a subject without a ladder',
    'escalation.yaml',
    'subjects: [finances, logistique, technique, formation]',
    'subjects: [finances, technique, formation]',
    'ladder-missing',
    /sujet logistique dans la situation rien-envoye.*en tout : 1/,
  ],
  [
    'a subject with two ladders',
    'escalation.yaml',
    'subjects: [patch]',
    'subjects: [patch, projet]',
    'ladder-doubled',
    /« premiere-demande-patch » et « premiere-demande-projet ».*« projet »/,
  ],
  [
    'a rung that says nothing while it is closed',
    'escalation.yaml',
    /    closed: .*\n/,
    '',
    'rung-without-closed',
    /« customer-services ».*Ajoutez « closed »/,
  ],
  [
    'a text with a field nobody knows',
    'fr/escalation.yaml',
    'sur la demande {numero-demande}',
    'sur la demande {numero-demand}',
    'id-unknown',
    /« numero-demand ».*« numero-demande »/s,
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
    'status: stated, sources: [S5]',
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
    '"+41 58 855 68 65"',
    '"058 855 68 65"',
    'phone-malformed',
    /\+41 21 999 99 99/,
  ],
  [
    'a malformed e-mail',
    'organisation.yaml',
    '"support@proconcept.ch"',
    '"support(at)proconcept.ch"',
    'email-malformed',
    /nom@exemple\.ch/,
  ],
  [
    'a malformed address',
    'organisation.yaml',
    'https://support-proconcept.refined.site',
    'support-proconcept',
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
    'product: "ProConcept ERP"',
    'product: [a]',
    'value-type',
    /attend un texte, pas une liste/,
  ],
  [
    'a text in the rules',
    'needs.yaml',
    'id: erreur\n',
    'id: erreur\n    label: { fr: "Erreur" }\n',
    'words-in-rules',
    /« label » ne s’écrit pas .* dans content\/framework\/fr\/needs\.yaml, sous « needs › erreur »/,
  ],
  [
    'a list where a word belongs',
    'fr/roles.yaml',
    'short: "CS"',
    'short: [CS]',
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
    'cs-joindre: ',
    'cs-joinde: ',
    'words-unknown',
    /« cs-joinde » ne correspond à rien dans content\/framework\/roles\.yaml.*« cs-joindre »/,
  ],
  [
    'a missing text',
    'fr/needs.yaml',
    /    title: .*\n/,
    '',
    'words-missing',
    /manque ici un texte pour content\/framework\/needs\.yaml:\d+\. Collez ceci sous « needs › erreur ».*\n {4}title: ""$/,
  ],
  [
    'a thing without any text',
    'roles.yaml',
    'id: customer-services\n',
    'id: service-clients\n',
    'words-missing',
    /manque ici \d+ textes pour .*à la fin du fichier.*\nservice-clients:\n {2}name: ""\n.*cs-joindre: ""/s,
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
    'id: SPT',
    'id: Spt',
    'type-malformed',
    /« Spt » n’est pas un type de demande.*SPT/,
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
    'given: { besoin: [erreur',
    'given: { besoins: [erreur',
    'id-unknown',
    /^« besoins » n’existe pas : aucune question.*« besoin »/,
  ],
  [
    'a need nobody knows',
    'coverage.yaml',
    'given: { besoin: [erreur,',
    'given: { besoin: [ereur,',
    'id-unknown',
    /« ereur » n’existe pas : aucun besoin.*« erreur »/,
  ],
  [
    'a situation that pages name, renamed',
    'escalation.yaml',
    '- id: sans-nouvelles',
    '- id: sans-reponse',
    'id-unknown',
    /« sans-nouvelles » n’existe pas : aucune situation.*sans-reponse/,
  ],
  [
    'a statement that the finder says, renamed',
    'escalation.yaml',
    '{ id: escalade-ordre-deduit,',
    '{ id: escalade-ordre,',
    'id-unknown',
    /« escalade-ordre-deduit » n’existe pas : aucun énoncé/,
  ],
  [
    'a subject for whoever cannot say that asks nothing more',
    'escalation.yaml',
    'unsure: incertain',
    'unsure: pas-key-user',
    'unsure-aside',
    /« pas-key-user ».*l’échelle « utilisateur-final »/,
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
    /- id: installation\n/,
    '- id: patch\n',
    'id-doubled',
    /« patch » existe déjà/,
  ],
  [
    'an outcome nobody uses',
    'coverage.yaml',
    'outcome: erreur-standard',
    'outcome: connexion',
    'outcome-unused',
    /« erreur-standard »/,
  ],
  [
    'a row its group excludes',
    'coverage.yaml',
    'id: regle-formation, when: { besoin: [formation] }',
    'id: regle-formation, when: { besoin: [contrat] }',
    'given-contradicted',
    /son groupe « savoir-faire » exclut/,
  ],
  [
    'a part of an outcome that is not there',
    'coverage.yaml',
    'item: installation',
    'item: instalation',
    'outcome-item-unknown',
    /n’a pas de partie « instalation »/,
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
    const folder = copyWith('organisation.yaml', '"+41 58 855 68 65"', '"058"');
    change(folder, 'needs.yaml', /family: [\w-]+/, 'famille: panne');
    change(folder, 'organisation.yaml', '"support@proconcept.ch"', '"support"');
    const told = report(compileRules(folder).problems);
    expect(told).toMatch(/^\d erreurs dans les règles\. Rien n’a été écrit\./);
    expect(told.match(/^content\/framework\/(needs|organisation)\.yaml:\d+$/gm)!.length).toBeGreaterThanOrEqual(3);
    expect(told).not.toMatch(/\bat .*\(|node_modules|Error/);
  });

  test('a mistake in a text stands at its line of the file of words', () => {
    const folder = copyWith('fr/needs.yaml', 'title: "Erreur dans une fonction"', 'title: ""');
    expect(compileRules(folder).problems).toMatchObject([
      { file: 'content/framework/fr/needs.yaml', line: lineOf(folder, 'fr/needs.yaml', 'title: ""') },
    ]);
  });

  test('a mistake stands at the very line it was made', () => {
    const folder = copyWith('organisation.yaml', '"+41 58 855 68 65"', '"058 855 68 65"');
    expect(compileRules(folder).problems.map((problem) => problem.line)).toEqual([
      lineOf(folder, 'organisation.yaml', '058 855'),
    ]);
  });
});
