import type { Page } from 'playwright-core';

/** What a client with long names writes; every line is full or nearly. */
export const FULL: Record<string, string> = {
  contrat: 'PC-MAINT-2024-000815-VD / avenant 3',
  cam: 'Anne-Françoise Bornand-Schneeberger',
  'cam-contact': 'prenom.nom@exemple.ch',
  'key-user-1-domaine': 'Comptabilité générale, débiteurs, TVA',
  'key-user-1-nom': 'Maximilienne de Montmollin-Aebischer',
  'key-user-1-telephone': '032 000 00 01, interne 4101',
  'key-user-2-domaine': 'Salaires et ressources humaines',
  'key-user-2-nom': 'Jean-Christophe Oberholzer-Favre',
  'key-user-2-telephone': '032 000 00 02, interne 4102',
  'key-user-3-domaine': 'Production et planification des ordres',
  'key-user-3-nom': 'Marie-Antoinette Wyss-Zurbriggen',
  'key-user-3-telephone': '032 000 00 03, interne 4103',
  'key-user-4-domaine': 'Logistique, achats, stocks, expédition',
  'key-user-4-nom': 'Bartholomé von Allmen-Jeanneret',
  'key-user-4-telephone': '032 000 00 04, interne 4104',
  'note-1': 'Avant d’appeler : demander à la réception si d’autres postes sont touchés, puis noter l’heure exacte',
  'note-2': 'Le mot de passe du portail se redemande à Marie-Antoinette ; en son absence, à la direction, au 214',
  'note-3': 'Clôture mensuelle du 25 au 2 : ne pas faire installer de patch ces jours-là ; prévenir la finance',
};

/** Writes lines on the card. */
export async function write(page: Page, lines: Record<string, string | undefined>): Promise<void> {
  for (const [line, value] of Object.entries(lines)) await page.locator(`[name="${line}"]`).fill(value ?? '');
}
