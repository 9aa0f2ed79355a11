import type { Details } from './details.ts';

const item = (d: Details) => (d['item'] ? `, partie « ${d['item']} »,` : '');

/** The sentences of what the parts of the rules say against each other. */
export const COHERENCE_SENTENCES = {
  'item-incoherent': (d: Details) =>
    `La réponse « ${d['outcome']} »${item(d)} se contredit : ${d['covered']} ne va pas avec ${d['against']}. ` +
    `${d['cure'] ? `Écrivez ${d['cure']} ; ou, pour garder ${d['covered']}, écrivez` : 'Écrivez'} ` +
    `${d['keep']}.`,
  'objective-incoherent': (d: Details) =>
    `La réponse « ${d['outcome']} » se contredit : ` +
    `« objective: ${d['is']} » ne va pas avec le niveau (level : ${d['levels']}), ` +
    `dont levels.yaml dit l’objectif. Écrivez « objective: { is: ${d['known']} } », ou corrigez « level ».`,
  'handler-incoherent': (d: Details) =>
    `La réponse « ${d['outcome']} » se contredit : ` +
    `« handler: ${d['is']} » ne traite pas le niveau ${d['levels']} (levels.yaml). ` +
    `Écrivez dans « handler » l’un de ceux-ci : ${d['known']} ; ou corrigez « level ».`,
  'handler-none': (d: Details) =>
    `La réponse « ${d['outcome']} » se contredit : « handler: none » dit que personne n’a rien à faire, ` +
    'mais « covered » n’est pas « n/a ». Écrivez dans « handler » un rôle de roles.yaml, ' +
    `ou l’un de ceux-ci : ${d['known']}.`,
  'entry-existing': (d: Details) =>
    `La réponse « ${d['outcome']} » se contredit : « entry: existing » parle d’une demande déjà ouverte, ` +
    'qui n’a pas de couverture à elle. Écrivez « covered: { is: n/a, … } », ' +
    'ou le rôle qui reçoit la demande dans « entry ».',
  'type-of-existing': (d: Details) =>
    `La réponse « ${d['outcome']} » se contredit : elle demande le type « ${d['type']} », ` +
    'mais la demande existe déjà (« entry: existing »). ' +
    'Supprimez « type », ou écrivez dans « entry » le rôle qui reçoit la demande.',
  'entry-twice': (d: Details) =>
    `La réponse « ${d['outcome']} » nomme deux fois la même entrée : « ${d['is']} ». ` +
    'Supprimez « entryBeside », ou écrivez-y un autre rôle.',
  'channels-none': (d: Details) =>
    `La réponse « ${d['outcome']} » fait entrer la demande par « ${d['is']} », ` +
    `mais n’offre aucun moyen de l’écrire. Écrivez « channels: [${d['known']}] », ou une partie d’entre eux.`,
  'channel-of-another': (d: Details) =>
    `La réponse « ${d['outcome']} » offre le canal « ${d['channel']} », ` +
    `mais on ne joint pas ainsi « ${d['is']} » (entry). ` +
    `${d['known'] ? `Écrivez dans « channels » l’un de ses canaux : ${d['known']}` : 'Écrivez « channels: [] »'} ` +
    '; ou corrigez « entry ».',
  'by-no-subject': (d: Details) =>
    `La réponse « ${d['outcome']} » dit que le pôle ou le groupe dépend du sujet (« bySubject: true »), ` +
    `mais ni « ${d['is']} » ni « ${d['by']} » n’en a dans roles.yaml. Supprimez « bySubject ».`,
  'provisional-certain': (d: Details) =>
    `La réponse « ${d['outcome']} » se contredit : elle est dite provisoire (« provisional »), ` +
    'mais tout y est énoncé (« stated »). Supprimez « provisional », ' +
    'ou écrivez « status: to-confirm » à ce qui reste à trancher.',
  'status-incoherent': (d: Details) =>
    `La réponse « ${d['outcome']} » se contredit : ` +
    `« ${d['key']}: ${d['is']} » ne peut pas avoir le statut « ${d['status']} ». ` +
    `Écrivez « status: ${d['known']} », ou corrigez « is ».`,
  'surer-than-cover': (d: Details) =>
    `La réponse « ${d['outcome']} » se contredit : « ${d['key']}: ${d['is']} » est énoncé (« stated »), ` +
    `alors que « covered: ${d['covered']} », dont il dépend, est à confirmer. ` +
    'Écrivez « status: to-confirm » ici, ou « status: stated » à « covered ».',
  'sentence-contradicts': (d: Details) =>
    `Ce texte contredit sa réponse : « ${d['found']} » veut dire ${d['means']}, ` +
    `et la réponse « ${d['outcome']} » dit ${d['told']}. Corrigez le texte ; ` +
    'ou la réponse dans outcomes.yaml, si c’est elle qui a tort.',
  'sentence-too-sure': (d: Details) =>
    `Ce texte est plus sûr que sa réponse : « ${d['found']} » y est dit sans réserve, ` +
    `et « ${d['outcome']} » le donne à confirmer. ` +
    'Ajoutez une réserve (« selon une autre page », « sans doute », « à confirmer »), ' +
    'ou écrivez « status: stated » dans outcomes.yaml si S1 le dit.',
  'need-verdict': (d: Details) =>
    `Les mots du besoin « ${d['id']} » donnent déjà une réponse : « ${d['found']} ». ` +
    'Dites ici ce que le client demande, sans la réponse : elle est dans outcomes.yaml.',
  'service-denied': (d: Details) =>
    `« ${d['found']} » contredit l’endroit de cet énoncé : il est sous « ${d['key']} » dans services.yaml. ` +
    'Corrigez le texte, ou déplacez l’énoncé.',
  'ladder-without-entry': (d: Details) =>
    `L’échelle « ${d['ladder']} » ne passe pas par « ${d['entry']} », ` +
    `qui reçoit les demandes du sujet « ${d['subject']} » (entry). ` +
    `${d['known'] ? `Ajoutez à « rungs » l’échelon ${d['known']}` : 'Ajoutez à « rungs » un échelon de ce rôle'} ` +
    '; ou retirez ce sujet de « subjects ».',
  'ladder-at-home': (d: Details) =>
    `L’échelle « ${d['ladder']} » ne sort jamais de l’entreprise du client : ` +
    'aucun de ses échelons n’est de ProConcept. Ajoutez-en un à « rungs ».',
  'ladder-back-home': (d: Details) =>
    `L’échelle « ${d['ladder']} » revient chez le client, à l’échelon « ${d['rung']} », ` +
    'après en être sortie. Mettez cet échelon avant ceux de ProConcept.',
  'wait-incoherent': (d: Details) =>
    d['is'] === 'not-published'
      ? 'Ce délai se contredit : « is: not-published » demande « status: not-published », ' +
        `pas « ${d['status']} ». Corrigez le statut, ou écrivez un nombre d’heures : « is: 16 ».`
      : `Ce délai se contredit : ${d['is']} heures sont écrites, et le statut dit qu’aucune source ne le dit. ` +
        'Écrivez « status: to-confirm » avec ses sources, ou « is: not-published ».',
  'wait-denied': (d: Details) =>
    `« ${d['id']} » dit encore que personne n’a publié de délai, ` +
    `mais « wait » (ligne ${d['line']}) en donne un : ${d['is']} heures. ` +
    'Changez ce statut et le texte de cet énoncé, ou remettez « wait: { is: not-published, … } ».',
};
