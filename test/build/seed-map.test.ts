import { describe, expect, test } from 'vitest';
import { pageAt } from './built-site.ts';

/** Each section of the user's document (S1), and the page and anchor that carry it. */
const SECTIONS: [section: string, place: string][] = [
  ['the whole life of the ERP, the annual contract', '/contrat/#le-contrat'],
  ['the contract is annual', '/contrat/niveaux/#contrat-annuel'],
  ['new developments: versions and patches', '/contrat/nouveaux-developpements/#versions-majeures-et-patchs'],
  ['new developments: functions and improvements', '/contrat/nouveaux-developpements/#fonctions-et-ameliorations'],
  ['new developments: legal basis', '/contrat/nouveaux-developpements/#changement-base-legale-inclus'],
  ['modules under a specific licence', '/contrat/nouveaux-developpements/#modules-sous-licence'],
  ['services around new developments are billed', '/contrat/nouveaux-developpements/#prestations-nouveautes-exclues'],
  ['corrections in patches of the contract', '/contrat/correctifs/#patchs-inclus'],
  ['patches for each version that R&D supports', '/contrat/correctifs/#patchs-versions-supportees'],
  ['asking for a patch pass', '/pratique/bonne-demande/#demande-passage-patch'],
  ['the patch pass, step by step', '/contrat/correctifs/#le-passage-de-patch-etape-par-etape'],
  ['services around patches are billed', '/contrat/correctifs/#prestations-patch-exclues'],
  ['assistance: all the help needed', '/contrat/assistance/#aide-manipulation'],
  ['assistance excludes training', '/contrat/assistance/#formation-exclue'],
  ['assistance excludes customisations and their problems', '/contrat/assistance/#personnalisations-exclues'],
  ['assistance excludes parameter setting', '/contrat/assistance/#parametrage-exclu'],
  ['client days and seminars', '/contrat/journees-clients/#acces-journees-clients'],
  ['consulting: accessible and billed', '/contrat/consulting/#consulting-en-regie'],
  ['perimeter of activities', '/contrat/inclus-et-facture/'],
  ['Customer Account Manager', '/contacts/customer-account-manager/#cam-relation-commerciale'],
  ['Customer Services receives all requests', '/contacts/customer-services/#reception-toutes-demandes'],
  ['handled or escalated', '/contacts/customer-services/#traitement-ou-escalade'],
  ['the portal, at any time, preferred', '/contacts/#portail-a-favoriser'],
  ['e-mail and phone in opening hours', '/contacts/customer-services/#cs-joindre'],
  ['Consulting: advice', '/contacts/consulting/#consulting-conseil'],
  ['Consulting: pilot users', '/contacts/consulting/#consulting-pilotes'],
  ['Consulting: passing on skills', '/contacts/consulting/#consulting-competences'],
  ['three groups, each under a TeamLead', '/contacts/consulting/#teamlead-technique'],
  ['Direction de projets: delivery', '/contacts/direction-de-projets/#dp-maitrise-d-oeuvre'],
  ['Direction de projets: resources', '/contacts/direction-de-projets/#dp-ressources'],
  ['Direction de projets: follow-up and quality', '/contacts/direction-de-projets/#dp-suivi-qualite'],
  ['the escalation matrix', '/contacts/escalade/'],
  ['KeyUsers: a small team', '/contacts/key-user/#key-user-resume'],
  ['KeyUsers: domains', '/contacts/key-user/#key-user-domaines'],
  ['KeyUsers: analysis and tests', '/contacts/key-user/#key-user-analyse'],
  ['KeyUsers: processes', '/contacts/key-user/#key-user-processus'],
  ['KeyUsers: end-user training', '/contacts/key-user/#key-user-formation'],
  ['KeyUsers: activities in projects', '/contacts/key-user/#key-user-projets'],
  ['KeyUsers: naming them is recommended', '/contacts/key-user/#key-users-recommandes'],
  ['KeyUsers: guarantor of the system', '/contacts/key-user/#key-user-garant'],
  ['level 1: in the contract', '/contrat/niveaux/#niveau-1-inclus'],
  ['level 2: outside the contract', '/contrat/niveaux/#niveau-2-hors-contrat'],
  ['handling: objectives', '/contrat/niveaux/#niveau-1-objectifs'],
  ['handling: best effort', '/contrat/niveaux/#niveau-2-best-effort'],
  ['version 9, a newer one exists', '/contrat/#version-du-cadre'],
];

describe('every section of the user’s document stands on the site', () => {
  test.each(SECTIONS)('%s: %s', (_section, place) => {
    const [address, anchor] = place.split('#') as [string, string | undefined];
    const page = pageAt(address);
    expect(page, `${address} is built`).toBeTruthy();
    if (anchor)
      expect(
        page!.root.querySelectorAll('[id]').some(({ id }) => id === anchor),
        `${address} holds #${anchor}`,
      ).toBe(true);
  });

  test('and is reached from home in two clicks', () => {
    const first = links('/');
    const reached = new Set([...first, ...first.flatMap(links)]);
    expect(SECTIONS.map(([, place]) => place.split('#')[0]!).filter((address) => !reached.has(address))).toEqual([]);
  });
});

/** The pages of this site that a page links to. */
function links(address: string): string[] {
  return (pageAt(address)?.root.querySelectorAll('a[href^="/"]') ?? []).map(
    (link) => link.getAttribute('href')!.split('#')[0]!,
  );
}
