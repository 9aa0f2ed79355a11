import type { Remaining } from '../../decision/asking/remaining.ts';
import type { CoverageData } from './coverage-data.ts';

/** How many questions are left, in words: one, several, or from few to more. */
export function questionsLeft({ least, most }: Remaining, words: CoverageData['words']): string {
  if (most === 1) return words.left1;
  const number = least === most ? `${most}` : `${least} ${words[most - least === 1 ? 'or' : 'to']} ${most}`;
  return words.left.replace('{n}', number);
}
