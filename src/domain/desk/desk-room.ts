import { HOUR } from '../../clock/zone.ts';
import { deskFacts } from './desk-hours.ts';
import { deskSentence, type DeskData } from './desk-words.ts';

/** The longest that a script will write about the desk, so that its place can be kept before it does. */
export interface DeskRoom {
  state: string;
  note: string;
  advice: string;
}

/** The room for the longest sentence: of a week, and of each known holiday with its eve. */
export function deskRoom(data: DeskData): DeskRoom {
  const { hours, words } = data;
  const starts = [hours.holidays.from, ...Object.keys(hours.holidays.days)].map((day) => Date.parse(day));
  const halves = starts.flatMap((start, index) =>
    Array.from({ length: (index === 0 ? 7 : 2) * 48 }, (_, half) => start + (half * HOUR) / 2 - (index && 24 * HOUR)),
  );
  const sentences = halves.filter((at) => at >= starts[0]!).map((at) => deskSentence(deskFacts(hours, at), data, true));
  return {
    state: longest(sentences.map(({ state }) => state)),
    note: longest(sentences.map(({ note }) => note)),
    advice: longest([words.blockedOpen, words.blockedClosed]),
  };
}

function longest(texts: readonly string[]): string {
  return texts.reduce((most, text) => (text.length > most.length ? text : most));
}
