import type { Details } from './details.ts';

/**
 * The sentences of files that do not read, of what stands in a text that a reader does not see, and of what nothing
 * uses.
 */
export const FILE_SENTENCES = {
  'file-missing': () => 'Ce fichier manque. Remettez-le : chaque fichier de règles est nécessaire.',
  'file-folder': () => 'Un dossier a pris la place de ce fichier. Renommez le dossier, et remettez le fichier.',
  'file-outside': () => 'Ce fichier est un lien vers un autre dossier. Mettez ici le fichier lui-même.',
  'file-unreadable': () => 'Ce fichier ne s’ouvre pas. Donnez-vous le droit de le lire, ou remettez-le.',
  'file-too-large': (d: Details) =>
    `Ce fichier a ${d['size']} Mo ; un fichier de règles ou une page n’en a jamais plus d’un demi. ` +
    'Retirez ce qui s’y répète.',
  'file-encoding': () =>
    'Ce fichier n’est pas enregistré en UTF-8 : ses lettres accentuées seraient fausses. ' +
    'Enregistrez-le à nouveau avec l’encodage UTF-8.',
  'file-unread': (d: Details) =>
    `Rien ne lit ce fichier.${d['nearest'] ? ` Vouliez-vous l’appeler « ${d['nearest']} » ?` : ''} ` +
    `Connus ici : ${d['known']}. Renommez-le, ou sortez-le de ce dossier.`,
  'text-hidden': (d: Details) =>
    `Un signe invisible (${d['sign']}) se cache dans cette ligne : il change le texte sans qu’on le voie. ` +
    'Supprimez-le, ou retapez la ligne.',
  'text-markup': (d: Details) =>
    `« ${d['found']} » est du code de page : le lecteur le verrait tel quel. Écrivez le texte sans < ni >.`,
  'fact-typed': (d: Details) =>
    `« ${d['found']} » est un fait qui se tape une seule fois, dans organisation.yaml (${d['kind']}). ` +
    'Dites-le sans lui ici, ou montrez-le dans une page par son composant (<Contact />, <OpeningHours />).',
  yaml: (d: Details) =>
    `Le fichier ne se lit pas à cette ligne : ${d['reason']}.` +
    (d['others'] ? ` Les ${d['others']} autres fautes de ce fichier viennent sans doute de celle-ci.` : '') +
    ' Vérifiez l’alignement, les deux-points et les guillemets.',
  tab: (d: Details) =>
    'Une tabulation sert de retrait. Mettez deux espaces par niveau à la place.' +
    (d['others'] ? ` (${d['others']} autres fautes de ce fichier viennent sans doute d’elle.)` : ''),
  json: () =>
    'Ce fichier ne se lit pas à cette ligne. Chaque ligne a la forme « "nom": "texte", » ; ' +
    'la dernière n’a pas de virgule.',
  'places-lost': (d: Details) =>
    `Le texte « ${d['key']} » n’a pas les mêmes places que dans la langue d’origine. ` +
    `Écrivez-les telles quelles : ${d['places']}.`,
  'yaml-sign': (d: Details) =>
    `« ${d['value']} » commence par ${d['sign']}, qui a un autre sens dans ces fichiers. ` +
    `Mettez la valeur entre guillemets : "${d['value']}".`,
  'key-reserved': (d: Details) => `Le nom « ${d['key']} » ne peut pas servir ici. Supprimez cette ligne.`,
  'key-doubled': (d: Details) => `« ${d['key']} » est écrit deux fois au même endroit. Gardez-en un.`,
  unused: (d: Details) =>
    `« ${d['id']} » ne sert à rien : ${d['kind']} de ce nom n’est cité nulle part. ` +
    'Citez-le, ou supprimez-le ici et dans les textes.',
  'weekdays-missing': (d: Details) =>
    `Aucun horaire n’est écrit pour ces jours : ${d['days']}. ` +
    'Si le Customer Services est fermé ces jours-là, laissez ; sinon, ajoutez-les sous « week ».',
  'eve-outside': (d: Details) =>
    `La veille de férié ferme à ${d['closes']}, mais aucun jour n’est ouvert à cette heure. ` +
    'Écrivez dans « closes » une heure entre l’ouverture et la fermeture.',
  'eve-said': (d: Details) =>
    `Ce texte dit « ${d['said']} », et « closes » dit ${d['closes']}. Corrigez l’un des deux.`,
  'channel-doubled': (d: Details) =>
    `« ${d['value']} » est déjà l’adresse du canal « ${d['first']} ». Gardez-la une fois, ou corrigez-la.`,
  'need-without-case': (d: Details) =>
    `Le besoin « ${d['id']} » n’a aucun cas de contrôle : une faute dans sa réponse passerait. ` +
    `Ajoutez à content/cases/demandes.yaml « - title: … » avec « answers: { besoin: ${d['id']} } ».`,
};
