/** What went wrong, with the details its sentence needs. */
export interface Problem {
  file: string;
  line: number;
  code: ProblemCode;
  details: Record<string, string>;
}

type Details = Record<string, string>;

const list = (known: string | undefined) => (known ? ` Connus : ${known}.` : '');
const near = (details: Details) => (details['nearest'] ? ` Vouliez-vous écrire « ${details['nearest']} » ?` : '');
const others = (count: string | undefined) =>
  count ? ` (de même pour ${count === '1' ? 'une autre faute' : `${count} autres fautes`} d’essai)` : '';

/** The sentence of each kind of problem: what is wrong, what is known, what to write. */
const SENTENCES = {
  'file-missing': () => 'Ce fichier manque. Remettez-le : chaque fichier de règles est nécessaire.',
  yaml: (d) =>
    `Le fichier ne se lit pas (${d['reason']}). ` +
    'Vérifiez l’alignement, les deux-points et les guillemets à cette ligne.',
  tab: () => 'Une tabulation sert de retrait. Mettez deux espaces par niveau à la place.',
  'key-doubled': () => 'Cette clé est écrite deux fois au même endroit. Gardez-en une.',
  'key-unknown': (d) =>
    `La clé « ${d['key']} » n’existe pas ici.${near(d)}${list(d['known'])} Corrigez la clé ou supprimez la ligne.`,
  'key-missing': (d) => `La clé « ${d['key']} » manque ici. Ajoutez-la : « ${d['key']}: … ».`,
  'value-unknown': (d) =>
    `« ${d['value']} » n’est pas une valeur possible pour « ${d['key']} ».${near(d)}${list(d['known'])} Écrivez ` +
    'l’une d’elles.',
  'value-type': (d) => `« ${d['key']} » attend ${d['expected']}, pas ${d['received']}. Exemple : ${d['example']}`,
  'text-empty': (d) =>
    `Le texte de « ${d['key']} » est vide. Écrivez une phrase, ou supprimez la ligne si elle n’est pas obligatoire.`,
  'id-malformed': (d) =>
    `« ${d['value']} » n’est pas un identifiant. ` +
    `Écrivez des minuscules sans accents, des chiffres et des traits d’union, par exemple « ${d['example']} ».`,
  'source-malformed': (d) =>
    `« ${d['value']} » n’est pas une clé de source. Écrivez S suivi d’un numéro, par exemple ${d['example']}.`,
  'phone-malformed': (d) =>
    `Le numéro « ${d['value']} » n’est pas au format suisse international. ` +
    `Écrivez-le entre guillemets, ainsi : ${d['example']}.`,
  'email-malformed': (d) => `« ${d['value']} » n’est pas une adresse e-mail. Écrivez-la ainsi : ${d['example']}.`,
  'url-malformed': (d) =>
    `« ${d['value']} » n’est pas une adresse web complète. ` +
    `Elle commence par https:// et ne contient pas d’espace, par exemple ${d['example']}.`,
  'time-malformed': (d) =>
    `« ${d['value']} » n’est pas une heure. ` +
    `Écrivez-la entre guillemets, de "00:00" à "23:59", par exemple ${d['example']}.`,
  'type-malformed': (d) =>
    `« ${d['value']} » n’est pas un type de demande. Écrivez ses lettres majuscules, par exemple ${d['example']}.`,
  'zone-malformed': (d) =>
    `« ${d['value']} » n’est pas un fuseau horaire. Écrivez-le entre guillemets, ainsi : ${d['example']}.`,
  'span-reversed': (d) =>
    `La plage ${d['from']}–${d['to']} finit avant de commencer. ` +
    'Mettez l’heure d’ouverture dans « from » et celle de fermeture dans « to ».',
  'spans-overlap': (d) => `Les plages ${d['first']} et ${d['second']} du même jour se chevauchent. Séparez-les.`,
  'day-doubled': (d) => `Le jour « ${d['day']} » a deux horaires. Gardez-le dans une seule ligne.`,
  'holiday-malformed': (d) =>
    `« ${d['value']} » ne date aucun jour. ` +
    `Écrivez le mois et le jour, par exemple ${d['example']}, ou les jours après Pâques, par exemple "easter 39".`,
  'holiday-never': (d) =>
    `Le jour férié « ${d['id']} » n’existe dans aucune des années qui viennent : « ${d['rule']} ». Corrigez « rule ».`,
  'holiday-doubled': (d) =>
    `Les jours fériés « ${d['first']} » et « ${d['id']} » tombent toujours le même jour (« ${d['rule']} »). ` +
    'Gardez-en un.',
  'id-unknown': (d) =>
    `« ${d['value']} » n’existe pas : ${d['kind']} ne porte cet identifiant.${near(d)}${list(d['known'])} ` +
    `Corrigez l’identifiant, ou ajoutez l’élément dans ${d['where']}.`,
  'id-doubled': (d) =>
    `L’identifiant « ${d['value']} » existe déjà (${d['first']}). Donnez-en un autre : il sert d’ancre sur les pages.`,
  'id-reserved': (d) =>
    `« ${d['value']} » est réservé à la réponse « Je ne sais pas ». ` +
    'Choisissez un identifiant qui ne finit pas par -inconnu.',
  'stated-without-seed': () =>
    'Le statut « stated » est réservé à ce que dit S1. Ajoutez S1 aux sources, ou écrivez « status: to-confirm ».',
  'confirm-without-source': () =>
    'Le statut « to-confirm » demande au moins une source dans « sources ». ' +
    'Sans source, écrivez « status: not-published » ou « status: advice ».',
  'advice-with-source': () =>
    'Un conseil de ce site ne cite pas de source. Supprimez « sources », ou écrivez « status: to-confirm ».',
  gap: (d) =>
    `Aucune ligne ne répond à ${d['cases'] === '1' ? 'ce cas' : `ces ${d['cases']} cas`} : ${d['case']}.` +
    (d['cases'] === d['missing'] ? '' : ` Cas sans réponse en tout : ${d['missing']}.`) +
    ` Collez ceci ${d['where']}, puis remplacez « a-choisir » par l’identifiant d’une réponse (outcomes.yaml) :` +
    `\n${d['paste']}`,
  'gaps-further': (d) =>
    `Cas sans réponse qu’aucune des lignes à coller ne couvre encore : ${d['cases']}. ` +
    'Collez d’abord celles-ci, puis vérifiez à nouveau.',
  overlap: (d) =>
    `Les lignes « ${d['first']} » (ligne ${d['line']} du fichier) et « ${d['second']} » répondent toutes deux à ` +
    `ce cas : ${d['case']}. Retirez-le des conditions de l’une des deux, ou supprimez-en une.`,
  'overlaps-further': (d) =>
    `Autres paires de lignes qui répondent à un même cas : ${d['pairs']}. ` +
    'Corrigez d’abord celles qui sont nommées, puis vérifiez à nouveau.',
  'question-idle': (d) =>
    `La question « ${d['question']} » ne change la réponse à aucun cas. ` +
    'Supprimez-la, ici et dans les conditions, ou donnez à des lignes qu’elle distingue des réponses différentes.',
  'options-idle': (d) =>
    `Les options ${d['options']} de la question « ${d['question']} » mènent dans tous les cas à la même réponse. ` +
    'Réunissez-les en une seule, ou donnez à des lignes qui les distinguent des réponses différentes.',
  'outcome-unused': (d) =>
    `Aucune ligne ne mène à la réponse « ${d['outcome']} ». Utilisez-la dans coverage.yaml ou supprimez-la.`,
  'given-contradicted': (d) =>
    `La ligne « ${d['row']} » demande « ${d['input']}: ${d['option']} », ` +
    `que son groupe « ${d['group']} » exclut. Corrigez la ligne ou le « given » du groupe.`,
  'outcome-item-unknown': (d) =>
    `La réponse « ${d['outcome']} » n’a pas de partie « ${d['item']} ».${list(d['known'])} Écrivez l’une d’elles.`,
  'case-wrong': (d) =>
    `Le cas « ${d['title']} » attend ${d['part']} = ${d['expected']}, les règles donnent ${d['actual']}. ` +
    'Corrigez la règle ou le cas.',
  'case-undecided': (d) =>
    `Le cas « ${d['title']} » n’aboutit pas à une seule réponse : ${d['state']}. Complétez ses réponses (« answers »).`,
  'item-needed': (d) =>
    `La réponse du cas « ${d['title']} » a plusieurs parties. Dites laquelle dans « item ».${list(d['known'])}`,
  'mistake-unnoticed': (d) =>
    `Si ${d['mistake']}, aucun cas de contrôle ne le verrait${others(d['others'])} : ` +
    (d['title'] ? `complétez le cas « ${d['title']} »` : `ajoutez un cas avec « answers: { ${d['answers']} } »`) +
    `, pour qu’il attende « outcome: ${d['expected']} » et non « ${d['instead']} ».`,
  'rung-without-closed': (d) =>
    `L’échelon « ${d['rung']} » se joint pendant les heures d’ouverture, ` +
    'mais ne dit pas que faire quand c’est fermé. Ajoutez « closed » avec une phrase.',
  'ladder-loops': (d) =>
    `L’échelle « ${d['ladder']} » passe deux fois par l’échelon « ${d['rung']} » : elle tournerait en rond. ` +
    'Gardez-le une fois.',
  'ladder-here': (d) =>
    `L’échelle « ${d['ladder']} » commence à l’échelon « ${d['rung']} », ` +
    `qu’elle ne contient pas.${list(d['known'])} Écrivez l’un d’eux dans « here ».`,
  'unsure-aside': (d) =>
    `Le sujet « ${d['subject']} » est celui de qui hésite (« unsure »), ` +
    `mais l’échelle « ${d['ladder']} » lui répond sans demander la situation : le bouton en haut des pages ne ` +
    'mènerait nulle part. Donnez des « situations » à cette échelle, ou nommez un autre sujet.',
  'need-aside': (d) =>
    `Le sujet « ${d['subject']} » est celui du besoin « ${d['need']} », ` +
    `mais l’échelle « ${d['ladder']} » lui répond sans demander la situation : la page de ce besoin mènerait à une ` +
    'adresse qui n’existe pas. Donnez des « situations » à cette échelle, ou retirez ce besoin du sujet.',
  'ladder-missing': (d) =>
    `Aucune échelle ne répond au sujet ${d['subjects']} dans la situation ${d['situations']}. ` +
    `Cas sans échelle en tout : ${d['missing']}. Ajoutez ce sujet et cette situation à une échelle.`,
  'ladder-doubled': (d) =>
    `Les échelles « ${d['first']} » et « ${d['second']} » répondent toutes deux au sujet « ${d['subject']} » ` +
    `dans la situation « ${d['situation']} ». Retirez ce sujet de l’une des deux.`,
  'table-entangled': (d) =>
    `${d['group'] ? `Les lignes du groupe « ${d['group']} »` : 'Les lignes du tableau'} se croisent trop : ` +
    `leur examen demanderait plus de ${d['steps']} étapes. Faites-les commencer par les mêmes conditions, ` +
    'dans l’ordre des questions, ou répartissez-les en plusieurs groupes, chacun avec ses besoins (« given »).',
  'too-many-questions': (d) =>
    `Pour le besoin « ${d['need']} », l’outil pose jusqu’à ${d['count']} questions, celle du besoin comprise ; ` +
    `la limite est ${d['limit']}. Retirez des conditions de ses lignes.`,
  'too-many-states': (d) =>
    `L’outil aurait ${d['count']} pages par langue ; la limite est ${d['limit']}. Le besoin « ${d['need']} » en ` +
    `demande le plus (${d['pages']}) : retirez des conditions de ses lignes, ou réunissez des options.`,
  'page-unknown': (d) =>
    `Aucune page ne se trouve à « ${d['value']} ».${near(d) || list(d['known'])} Corrigez le chemin, ` +
    `ou écrivez la page content/docs/${d['value']}.mdx.`,
  'anchor-unknown': (d) =>
    `La page « ${d['path']} » n’a pas de titre « ${d['value']} ».${near(d)}${list(d['known'])} Corrigez ce qui ` +
    'suit « # », ou le titre dans la page.',
  'section-unknown': (d) =>
    `« ${d['value']} » n’est pas dans la barre (« sections »).${near(d)}${list(d['known'])} Corrigez ` +
    '« section », ou ajoutez cette page à la barre.',
  'page-doubled': (d) => `La page « ${d['path']} » figure déjà dans le menu, ou sous « unlisted ». Gardez-la une fois.`,
  'page-unlisted': (d) =>
    'Cette page n’est dans aucun menu : personne ne la trouverait. ' +
    `Dans ${d['list']}, ajoutez « - page: ${d['path']} » à un groupe de « menu », ` +
    `ou « ${d['path']} » sous « unlisted ».`,
  'page-of-none': (d) =>
    `« ${d['id']} » n’a pas de page : les règles y mènent. Écrivez content/docs/${d['path']}.mdx, ` +
    'ou corrigez l’identifiant ou le dossier (« folders » dans content/pages.yaml).',
  'page-fixed': (d) =>
    `Cette page manque : l’adresse « /${d['path']}/ » est celle d’un outil ou des sources, et ne change pas. ` +
    'Remettez la page sous ce nom.',
  'words-missing': (d) =>
    `Il manque ici ${d['texts'] === '1' ? 'un texte' : `${d['texts']} textes`} pour ${d['rules']}. ` +
    `Collez ceci ${d['where'] ? `sous « ${d['where']} »` : 'à la fin du fichier'}, ` +
    `puis écrivez le texte entre les guillemets :\n${d['paste']}`,
  'words-unknown': (d) =>
    `« ${d['key']} » ne correspond à rien dans ${d['rules']} : ` +
    `ce texte ne paraîtrait nulle part.${near(d)}${list(d['known'])} Corrigez le nom, ou supprimez ce texte.`,
  'words-in-rules': (d) =>
    `Le texte « ${d['key']} » ne s’écrit pas dans ce fichier. ` +
    `Déplacez-le dans ${d['words']}${d['where'] ? `, sous « ${d['where']} »` : ''}.`,
  'settled-twice': (d) =>
    `« ${d['value']} » relève déjà de la question « ${d['first']} ». Gardez-le sous une seule des deux.`,
  'word-nowhere': (d) =>
    `« ${d['word']} » ne mène nulle part : chacun de ses mots est sans poids (« ignored »). ` +
    'Écrivez un mot qui dit quelque chose de la demande, ou retirez ce mot de « ignored ».',
  'word-everywhere': (d) =>
    `« ${d['word']} » mène à ${d['count']} besoins (${d['needs']}) : il ne distingue plus rien. ` +
    'Gardez-le pour cinq besoins au plus, ou écrivez une expression plus précise.',
  invalid: (d) => `Valeur refusée pour « ${d['key']} » : ${d['reason']}`,
} satisfies Record<string, (details: Details) => string>;

export type ProblemCode = keyof typeof SENTENCES;

/** The sentence of a problem, without its place. */
export function sentence({ code, details }: Problem): string {
  return SENTENCES[code](details);
}

/** All problems as text, one a paragraph: file, line, sentence. */
export function report(problems: readonly Problem[]): string {
  const ordered = [...problems].toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const count = problems.length === 1 ? 'Une erreur' : `${problems.length} erreurs`;
  return [
    `${count} dans les règles. Rien n’a été écrit.`,
    ...ordered.map((problem) => `${problem.file}:${problem.line}\n  ${sentence(problem)}`),
  ].join('\n\n');
}
