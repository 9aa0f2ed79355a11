import { HOUR } from '../../clock/zone.ts';
import { deskFacts } from './desk-hours.ts';
import { deskSentence, type DeskData } from './desk-words.ts';

/** The longest that a script will write about the desk, so that its place can be kept before it does. */
export interface DeskRoom {
  state: string;
  note: string;
  advice: string;
}

/** The room for the longest sentence of an ordinary week; holidays are rare, and may take a line more. */
export function deskRoom(data: DeskData): DeskRoom {
  const { hours, words } = data;
  const ordinary = { ...data, hours: { ...hours, holidays: { ...hours.holidays, days: {} } } };
  const start = Date.parse(hours.holidays.from);
  const sentences = Array.from({ length: 7 * 48 }, (_, half) =>
    deskSentence(deskFacts(ordinary.hours, start + (half * HOUR) / 2), ordinary, true),
  );
  return {
    state: longest(sentences.map(({ state }) => state)),
    note: longest(sentences.map(({ note }) => note)),
    advice: longest([words.blockedOpen, words.blockedClosed]),
  };
}

function longest(texts: readonly string[]): string {
  return texts.reduce((most, text) => (text.length > most.length ? text : most));
}
