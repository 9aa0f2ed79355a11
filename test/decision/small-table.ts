import type { Table } from '../../src/decision/table.ts';

/** Two questions, the second asked only where the first leaves it open. */
export const table: Table = {
  inputs: [
    { id: 'objet', options: ['standard', 'sur-mesure'] },
    { id: 'origine', options: ['nous', 'inconnue'] },
  ],
  rows: [
    { id: 'a', when: { objet: ['standard'], origine: ['inconnue'] }, outcome: 'inclus' },
    { id: 'b', when: { objet: ['standard'], origine: ['nous'] }, outcome: 'hors' },
    { id: 'c', when: { objet: ['sur-mesure'] }, outcome: 'hors' },
  ],
};
