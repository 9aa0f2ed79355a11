/** What a client wrote on the card, by the id of the line; lines left empty are absent. */
export type CardLines = Record<string, string>;

/** The key users and the notes that the card has room for. */
export const KEY_USERS = [1, 2, 3, 4];
export const NOTES = [1, 2, 3];

/** What the card asks of each key user. */
export const OF_KEY_USER = ['domaine', 'nom', 'telephone'] as const;

/** The lines that a client fills in, each with the most characters that stand on it on paper. */
export const CARD_LINES: ReadonlyMap<string, number> = new Map([
  ['contrat', 40],
  ['cam', 40],
  ['cam-contact', 30],
  ...KEY_USERS.flatMap((number): [string, number][] => [
    [`key-user-${number}-domaine`, 40],
    [`key-user-${number}-nom`, 40],
    [`key-user-${number}-telephone`, 30],
  ]),
  ...NOTES.map((number): [string, number] => [`note-${number}`, 100]),
]);

/**
 * The most bytes a file of a card can have: every line full, each character written as an escape, and room to spare.
 */
export const LARGEST_CARD_FILE = 16_384;

/** The newest form of the file that this site reads, and the one it writes. */
export const CARD_VERSION = 1;

/** Why a file is no card: `line` names the line at fault. */
export type CardFault =
  | { code: 'not-json' }
  | { code: 'other-file' }
  | { code: 'newer-version'; version: number }
  | { code: 'unknown-line'; line: string }
  | { code: 'not-text'; line: string }
  | { code: 'too-long'; line: string; length: number; longest: number };

/** A line that a file would change. */
export interface CardChange {
  line: string;
  from: string;
  to: string;
}

/** The card as a file: what is written, nothing else. */
export function cardFile(lines: CardLines): string {
  return `${JSON.stringify({ kind: KIND, version: CARD_VERSION, lines: written(lines) }, null, 2)}\n`;
}

/** The lines of a file, or the first reason why it is no card of this site; nothing is taken in part. */
export function readCardFile(text: string): { lines: CardLines } | { fault: CardFault } {
  const file = parsed(text.replace(/^\uFEFF/, ''));
  if (file === undefined) return { fault: { code: 'not-json' } };
  if (!isRecord(file) || file['kind'] !== KIND || !isVersion(file['version'])) return { fault: { code: 'other-file' } };
  if (file['version'] > CARD_VERSION) return { fault: { code: 'newer-version', version: file['version'] } };
  if (!isRecord(file['lines'])) return { fault: { code: 'other-file' } };
  const entries = Object.entries(file['lines']);
  for (const [line, value] of entries) {
    const fault = faultOf(line, value);
    if (fault) return { fault };
  }
  return { lines: written(Object.fromEntries(entries) as CardLines) };
}

/** The lines that differ, in the order of the card. */
export function cardChanges(now: CardLines, then: CardLines): CardChange[] {
  return [...CARD_LINES.keys()]
    .map((line) => ({ line, from: now[line] ?? '', to: then[line] ?? '' }))
    .filter(({ from, to }) => from !== to);
}

const KIND = 'carte-proconcept';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isVersion(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1;
}

function faultOf(line: string, value: unknown): CardFault | undefined {
  const longest = CARD_LINES.get(line);
  if (longest === undefined) return { code: 'unknown-line', line };
  if (typeof value !== 'string') return { code: 'not-text', line };
  const { length } = onOneLine(value);
  return length > longest ? { code: 'too-long', line, length, longest } : undefined;
}

/** The lines of the card that hold something, in its order. */
function written(lines: CardLines): CardLines {
  return Object.fromEntries(
    [...CARD_LINES.keys()].map((line) => [line, onOneLine(lines[line] ?? '')]).filter(([, value]) => value !== ''),
  );
}

/** A value as a field of one line holds it. */
function onOneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
