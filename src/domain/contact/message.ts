export { TEAM } from '../../vocabulary/places.ts';

const PLACE = /\{([a-z0-9-]+)\}/g;

/** The fields that a text to send leaves open, each once, in the order of the text. */
export function fieldsOf(text: string): string[] {
  return [...new Set([...text.matchAll(PLACE)].map(([, field]) => field!))];
}

/** A text to send with what is known put in; what nobody wrote yet keeps its place, spaces are plain ones. */
export function messageText(text: string, written: Readonly<Record<string, string>>): string {
  return text
    .replace(PLACE, (_place, field: string) => written[field]?.trim() || BLANK)
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
}

const BLANK = '……';
