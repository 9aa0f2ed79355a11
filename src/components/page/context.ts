import { model } from 'virtual:model';
import { viewer, type View } from '../../domain/view/viewer.ts';
import { coverage } from '../../islands/coverage/coverage-source.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import type { CoverageWords } from '../../vocabulary/words.ts';

/** What every part of a page shares: its language, the words of the tools in it, and how the rules are shown in it. */
export interface PageContext {
  lang: Lang;
  words: CoverageWords;
  view: View;
}

const contexts = new Map<Lang, PageContext>();

/** The context of every page in a language. */
export function pageContext(lang: Lang): PageContext {
  const known = contexts.get(lang);
  if (known) return known;
  const { words } = coverage(lang);
  const made = { lang, words, view: viewer(model, words, lang) };
  contexts.set(lang, made);
  return made;
}
