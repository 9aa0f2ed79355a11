import type { Lang } from '../../vocabulary/languages.ts';
import type { Term } from '../model/model.ts';

/** The words that start with a letter. */
export interface Letter {
  letter: string;
  terms: Term[];
}

/** The words of the glossary in alphabetical order, by first letter without its accent. */
export function lettersOf(glossary: readonly Term[], lang: Lang): Letter[] {
  const found: Letter[] = [];
  for (const entry of glossary.toSorted((a, b) => a.term[lang].localeCompare(b.term[lang], lang))) {
    const letter = entry.term[lang].normalize('NFD').charAt(0).toUpperCase();
    const last = found.at(-1);
    if (last?.letter === letter) last.terms.push(entry);
    else found.push({ letter, terms: [entry] });
  }
  return found;
}
