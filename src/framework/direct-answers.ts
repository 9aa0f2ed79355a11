import { linesOfNeed, type CoverageLine, type View, type Words } from './coverage-rows.ts';
import type { Lang } from './languages.ts';
import { NEED, type Framework } from './model.ts';

/** An answer that stands on the home page, under a label of its own. */
export interface DirectAnswer { label: string; line: CoverageLine }

/** The answers most readers look for, in the order the rules list them. */
export function directAnswers(framework: Framework, view: View, words: Words, lang: Lang): DirectAnswer[] {
  return framework.direct.map(({ row, item, label }) => {
    const [id] = framework.table.rows.find((known) => known.id === row)!.when[NEED]!;
    const need = framework.needs.find((known) => known.id === id)!;
    const lines = linesOfNeed(framework, need, view, words, lang).filter((line) => line.row === row);
    return { label: label[lang], line: lines.find(({ anchor }) => anchor === `${row}-${item}`) ?? lines[0]! };
  });
}
