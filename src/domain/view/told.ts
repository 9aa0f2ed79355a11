import type { Status } from '../../vocabulary/values.ts';
import type { ToolWords } from '../../vocabulary/words.ts';

/** The key of a part's word, known here alone: whoever shows a part has to take its status with it. */
const WORD: unique symbol = 'word' as never;

/** One value of the rules in words, with what it rests on; its word is reached through `told`. */
export interface ShownPart<Value extends string = string> {
  is: Value;
  [WORD]: string;
  href?: string;
  status: Status;
  sources: string[];
  note?: string;
}

/**
 * A part as it is told: its word, and how sure it is; no doubt where the
 * framework states it or the word says it itself.
 */
export interface Told {
  word: string;
  doubt?: Doubtful;
}

/** A status that is told beside a word. */
export type Doubtful = Exclude<Status, 'stated' | 'advice'>;

/** A part under its word. */
export function worded<Value extends string>(
  part: Omit<ShownPart<Value>, typeof WORD>,
  word: string,
): ShownPart<Value> {
  return { ...part, [WORD]: word } as ShownPart<Value>;
}

/** The same part, its word followed by another. */
export function followed<Part extends ShownPart>(part: Part, more: string): Part {
  return { ...part, [WORD]: part[WORD] + more };
}

/** The word of a part and how sure it is. */
export function told({ [WORD]: word, is, status }: ShownPart): Told {
  const doubt = status === 'to-confirm' || (status === 'not-published' && is !== 'not-published') ? status : undefined;
  return { word, ...(doubt && { doubt }) };
}

/** A doubt in the words of the tool. */
export function doubtWord(doubt: Doubtful, { toConfirm, notPublished }: ToolWords): string {
  return doubt === 'to-confirm' ? toConfirm : notPublished;
}

/** A part in a text: its word, and how sure it is. */
export function inText(part: ShownPart, words: ToolWords): string {
  const { word, doubt } = told(part);
  return doubt ? word + words.comma + doubtWord(doubt, words) : word;
}
