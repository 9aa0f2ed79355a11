import type { View } from '../view/viewer.ts';
import { linesOfNeed, type CoverageLine } from './coverage-rows.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import { NEED, type Model } from '../model/model.ts';
import type { CoverageWords } from '../../vocabulary/words.ts';

/** An answer that stands on the home page, under a label of its own. */
export interface DirectAnswer {
  label: string;
  line: CoverageLine;
}

/** The answers most readers look for, in the order the rules list them. */
export function directAnswers(model: Model, view: View, words: CoverageWords, lang: Lang): DirectAnswer[] {
  return model.direct.map(({ row, item, label }) => {
    const [id] = model.table.rows.find((known) => known.id === row)!.when[NEED]!;
    const need = model.needs.find((known) => known.id === id)!;
    const lines = linesOfNeed(model, need, view, words, lang).filter((line) => line.row === row);
    return { label: label[lang], line: lines.find(({ anchor }) => anchor === `${row}-${item}`) ?? lines[0]! };
  });
}
