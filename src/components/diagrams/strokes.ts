import { isWhole, type Drawn } from '../../domain/view/diagram.ts';

/** The class of a line: whole where the framework says what it shows, dotted where it does not. */
export const stroke = (drawn: Drawn) => (isWhole(drawn) ? 't' : 'd');

/** The class of a station, drawn as sure as the line that leads to it. */
export const circle = (drawn: Drawn) => (isWhole(drawn) ? 'w' : 'u');

/** The statuses of what is drawn, for the sentences that name them; names of roles may come with them. */
export function words(drawn: Record<string, Drawn>, role = '') {
  const statuses = Object.fromEntries(Object.entries(drawn).map(([key, { word }]) => [key, word]));
  return { ...statuses, role, interpolation: { escapeValue: false } };
}
