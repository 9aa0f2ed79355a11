import type { ItemView, OutcomeView, PartView, View } from '../view/viewer.ts';
import type { Row } from '../../decision/table.ts';
import { walk } from '../../decision/asking/walk.ts';
import { coverageAddress } from '../page/addresses.ts';
import { LOCALE, type Lang } from '../../vocabulary/languages.ts';
import { NEED, type Model, type Need } from '../model/model.ts';
import { doubtsOf, verdictOf, type Verdict } from './verdict.ts';
import type { Status } from '../../vocabulary/values.ts';
import type { CoverageWords, ToolWords } from '../../vocabulary/words.ts';

/** How sure a line is: one status, and the parts it concerns where the cover itself is stated. */
export interface LineDoubt {
  status: Status;
  parts: string[];
}

/** One line of the coverage table: a row, or one item of it. */
export interface CoverageLine {
  /** Its anchor on the page of the table. */
  anchor: string;
  row: string;
  need: string;
  title: string;
  conditions: string;
  item?: string;
  /** The state of the coverage check that gives this answer. */
  href: string;
  sentence: string;
  verdict: Verdict;
  payer: PartView;
  entry: PartView;
  handler: PartView;
  sources: string[];
  doubt?: LineDoubt;
}

export interface CoverageGroup {
  id: string;
  label: string;
  lines: CoverageLine[];
}

/** The whole coverage table under the families of needs. */
export function coverageGroups(model: Model, view: View, words: CoverageWords, lang: Lang): CoverageGroup[] {
  return model.families.map(({ id, label }) => ({
    id,
    label: label[lang],
    lines: model.needs
      .filter(({ family }) => family === id)
      .flatMap((need) => linesOfNeed(model, need, view, words, lang)),
  }));
}

/** The lines of the coverage table that answer a need, in the order they are written. */
export function linesOfNeed(model: Model, need: Need, view: View, words: CoverageWords, lang: Lang): CoverageLine[] {
  return model.table.rows
    .filter(({ when }) => when[NEED]?.includes(need.id))
    .flatMap((row) => {
      const outcome = view.outcome({ ...model.outcomes[row.outcome]!, bySubject: false });
      return outcome.items.map((item, index): CoverageLine => {
        const doubt = doubtOf(outcome, item, words, lang);
        return {
          anchor: index === 0 ? row.id : `${row.id}-${item.id}`,
          row: row.id,
          need: need.id,
          title: need.title[lang],
          conditions: conditionsOf(model, row, words, lang),
          ...(outcome.items.length > 1 && item.label && { item: item.label }),
          href: coverageAddress(lang, segmentsToRow(model, row, need.id)),
          sentence: outcome.sentence,
          verdict: verdictOf(item, words),
          payer: item.payer,
          entry: outcome.entry,
          handler: outcome.handler,
          sources: item.covered.sources,
          ...(doubt && { doubt }),
        };
      });
    });
}

/** The verdicts a need can have, each once; with the items of a split answer named. */
export function verdictsOfNeed(
  model: Model,
  need: Need,
  view: View,
  words: CoverageWords,
  lang: Lang,
): { label?: string; verdict: Verdict }[] {
  const lines = linesOfNeed(model, need, view, words, lang);
  const split = new Set(lines.map(({ row }) => row)).size === 1;
  const verdicts = lines.map(({ item, verdict }) => ({ ...(split && item && { label: item }), verdict }));
  const byWord = new Map(verdicts.map((one) => [`${one.label ?? ''}|${one.verdict.covered}|${one.verdict.word}`, one]));
  return [...byWord.values()].filter(({ verdict }) => verdict.covered !== 'n/a');
}

/** A condition or the name of an item at the start of a line. */
export function atStart(text: string, lang: Lang): string {
  return text.charAt(0).toLocaleUpperCase(LOCALE[lang]) + text.slice(1);
}

/** The state of the check in which exactly this row holds. */
function segmentsToRow(model: Model, row: Row, need: string): string[] {
  const answers = {
    ...Object.fromEntries(Object.entries(row.when).map(([input, options]) => [input, options[0]!])),
    [NEED]: need,
  };
  return walk(model.table, answers).asked.map(({ answer }) => answer);
}

function conditionsOf(model: Model, row: Row, words: ToolWords, lang: Lang): string {
  const either = new Intl.ListFormat(LOCALE[lang], { type: 'disjunction' });
  return model.questions
    .filter(({ id }) => row.when[id])
    .map(({ id, options }) =>
      either.format(
        options.filter((option) => row.when[id]!.includes(option.id)).map(({ condition }) => condition[lang]),
      ),
    )
    .join(words.comma);
}

/** Only what the table shows counts: cover, level, payment, way in, who does the work. */
function doubtOf(outcome: OutcomeView, item: ItemView, words: CoverageWords, lang: Lang): LineDoubt | undefined {
  if (item.covered.is !== 'n/a' && item.covered.status !== 'stated') return { status: item.covered.status, parts: [] };
  const { type: _type, ...shown } = outcome;
  const { label: _label, ...alone } = item;
  const [first] = doubtsOf({ ...shown, items: [alone], objective: { ...outcome.objective, is: 'none' } }, words, lang);
  return first && { status: first.status, parts: first.parts };
}
