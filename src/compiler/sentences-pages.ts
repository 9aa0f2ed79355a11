import { near, type Details } from './details.ts';

/** The sentences of what is wrong inside a page. */
export const PAGE_SENTENCES = {
  'page-head': () =>
    'Cette page n’a pas d’en-tête. Commencez-la par « --- », « title: … », « description: … », « lead: … », « --- ».',
  'page-head-key': (d: Details) =>
    `« ${d['key']} » manque dans l’en-tête de cette page, ou n’est pas un texte. ` +
    `Écrivez « ${d['key']}: … » sur une ligne, entre guillemets s’il contient deux-points.`,
  'page-unclosed': (d: Details) =>
    `« <${d['name']}> » n’est pas fermé. Ajoutez « </${d['name']}> » après son texte, ` +
    `ou écrivez « <${d['name']} /> » s’il n’en a pas.`,
  'page-crossed': (d: Details) =>
    `« </${d['name']}> » se ferme alors que « <${d['inner']}> » est encore ouvert. Ajoutez « </${d['inner']}> » avant.`,
  'page-closing': (d: Details) =>
    `« </${d['name']}> » se ferme sans avoir été ouvert. Supprimez-le, ou ajoutez « <${d['name']}> » avant le texte.`,
  'page-bracket': () =>
    'Un chevron < ouvre un composant qui n’en est pas un. Complétez le composant, ou écrivez &lt; ' +
    'pour montrer un chevron ; un commentaire s’écrit {/* … */}.',
  'page-brace': () =>
    'Une accolade { n’est pas fermée, ou contient ce qui n’est pas du code. ' +
    'Fermez-la, ou écrivez \\{ pour montrer une accolade.',
  'page-syntax': () =>
    'La page ne se lit pas à cette ligne. Vérifiez les chevrons < >, ' +
    'les accolades { } et les guillemets des composants.',
  'component-unknown': (d: Details) =>
    `Le composant « <${d['name']}> » n’est pas importé dans cette page.${near(d)} ` +
    'Corrigez son nom, ou ajoutez sa ligne « import » en haut.',
  'component-file': (d: Details) =>
    `Le fichier « ${d['value']} » de cette ligne « import » n’existe pas. ` +
    'Copiez la ligne d’une page qui montre le même composant.',
  'page-element': (d: Details) =>
    `« <${d['name']}> » ne va pas dans une page : elle ne doit rien exécuter ni rien charger d’ailleurs. Supprimez-le.`,
  'page-handler': (d: Details) =>
    `« ${d['name']} » exécuterait du code dans la page du lecteur. Supprimez cet attribut.`,
  'page-address': (d: Details) =>
    `L’adresse « ${d['value']} » n’est pas permise dans une page. ` +
    'Écrivez une adresse du site (« /contrat/ ») ou une adresse https://.',
  'link-dead': (d: Details) => `Le lien « ${d['value']} » ne mène à aucune page.${near(d)} Corrigez-le.`,
  'link-anchor': (d: Details) =>
    `Le lien « ${d['value']} » mène à une page qui n’a pas de titre « ${d['anchor']} ».${near(d)} ` +
    'Corrigez ce qui suit « # ».',
  'picture-missing': (d: Details) =>
    `L’image « ${d['value']} » n’existe pas. Corrigez son chemin, ou ajoutez le fichier.`,
};
