import type { Lang } from '../../vocabulary/languages.ts';
import type { CoverageWords } from '../../vocabulary/words.ts';
import { linesOfNeed } from '../coverage/coverage-rows.ts';
import { ITEM_PARTS, OUTCOME_PARTS, PARTS } from '../coverage/parts.ts';
import type { Model, Outcome } from '../model/model.ts';
import { withinSentence } from '../text/typography.ts';
import type { View } from '../view/viewer.ts';
import type { Collector, OpenPoint } from './open-point.ts';

/** What the outcomes leave open, part by part, shown at the first state that gives each. */
export function outcomePoints(
  model: Model,
  view: View,
  collect: Collector,
  words: CoverageWords,
  say: (key: 'entryBeside') => string,
  lang: Lang,
): OpenPoint[] {
  const lines = model.needs.flatMap((need) => linesOfNeed(model, need, view, words, lang));
  return Object.values(model.outcomes).flatMap((outcome) => {
    const row = model.table.rows.find((one) => one.outcome === outcome.id)!;
    const { title, conditions, href } = lines.find((line) => line.row === row.id)!;
    const shown = { subject: conditions ? title + words.comma + conditions : title, href };
    return [
      ...namedParts(outcome, words, say, lang).flatMap(({ key, name, part }) =>
        collect
          .value(name, part, { ...shown, of: [`parts/${key}`, `outcomes/${outcome.id}`] })
          .map((point) => ({ ...point, text: name })),
      ),
      ...collect
        .statements([outcome.provisional?.reason], { ...shown, of: [`outcomes/${outcome.id}`] })
        .map((point) => ({ ...point, href })),
    ];
  });
}

/** Every part of an outcome with its name; the parts of one of several items after the name of the item. */
function namedParts(outcome: Outcome, words: CoverageWords, say: (key: 'entryBeside') => string, lang: Lang) {
  const ofItems = outcome.items.flatMap((item) => {
    const label = item.label && withinSentence(item.label[lang], lang);
    return ITEM_PARTS.map((key) => {
      const name = words[PARTS[key].name];
      return { key, name: label ? `${label} (${name})` : name, part: item[key] };
    });
  });
  const ofOutcome = OUTCOME_PARTS.map((key) => ({ key, name: words[PARTS[key].name], part: outcome[key] }));
  const beside = { key: 'entryBeside', name: say('entryBeside'), part: outcome.entryBeside };
  return [...ofItems, ...ofOutcome, beside];
}
