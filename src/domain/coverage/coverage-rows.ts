import type { CoverageWords, ToolWords } from '../../vocabulary/words.ts';
import { STATUSES } from '../../vocabulary/values.ts';
import { told, type ShownPart } from '../view/told.ts';
import type { View } from '../view/viewer.ts';
import type { Row } from '../../decision/table.ts';
import { walk } from '../../decision/asking/walk.ts';
import { coverageAddress } from '../page/addresses.ts';
import { LOCALE, type Lang } from '../../vocabulary/languages.ts';
import { inOrder } from '../model/grounds.ts';
import { NEED, type Item, type Model, type Need, type Outcome } from '../model/model.ts';
import { doubtsOf, type Doubt } from './doubts.ts';
import type { PartKey } from './parts.ts';
import { shownOutcome, type ShownOutcome } from './shown-outcome.ts';
import type { ShownItem } from './verdict.ts';

/** How sure a line is: one status, and the parts it concerns where the cover itself is stated. */
export type LineDoubt = Pick<Doubt, 'status' | 'parts'>;

/** The parts that the table shows. */
const IN_TABLE: readonly PartKey[] = ['covered', 'level', 'payer', 'entry', 'handler'];

/** One line of the coverage table: the place of an item among the rows, and the outcome as it is shown. */
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
  outcome: ShownOutcome;
  verdict: ShownItem;
  doubt?: LineDoubt;
}

export interface CoverageGroup {
  id: string;
  label: string;
  needs: { title: string; href: string; lines: CoverageLine[] }[];
  /** What the lines rest on together. */
  sources: string[];
}

export interface CoverageTable {
  groups: CoverageGroup[];
  /** Who receives most requests, told once. */
  entry: ShownPart;
}

/** The whole coverage table under the families of needs. */
export function coverageTable(model: Model, view: View, words: CoverageWords, lang: Lang): CoverageTable {
  const groups = coverageGroups(model, view, words, lang);
  const entries = groups.flatMap(({ needs }) =>
    needs.flatMap(({ lines }) => lines.map((line) => line.outcome.lines.entry)),
  );
  const [usual] = [...Map.groupBy(entries, ({ is }) => is).values()].toSorted((a, b) => b.length - a.length);
  return { groups, entry: usual![0]! };
}

function coverageGroups(model: Model, view: View, words: CoverageWords, lang: Lang): CoverageGroup[] {
  return model.families.map(({ id, label }) => {
    const needs = model.needs
      .filter(({ family }) => family === id)
      .map((need) => ({
        title: need.title[lang],
        href: coverageAddress(lang, [need.id]),
        lines: linesOfNeed(model, need, view, words, lang),
      }));
    return { id, label: label[lang], needs, sources: inOrder(needs.flatMap(({ lines }) => lines.flatMap(sourcesOf))) };
  });
}

/** What the parts of a line that the table shows rest on. */
function sourcesOf({ verdict: { covered, level, payer }, outcome: { lines } }: CoverageLine): string[] {
  return [covered, level, payer, lines.entry, lines.handler].flatMap((part) => part?.sources ?? []);
}

/** The lines of the coverage table that answer a need, in the order they are written. */
export function linesOfNeed(model: Model, need: Need, view: View, words: CoverageWords, lang: Lang): CoverageLine[] {
  return model.table.rows
    .filter(({ when }) => when[NEED]?.includes(need.id))
    .flatMap((row) => {
      const compiled = model.outcomes[row.outcome]!;
      const outcome = shownOutcome({ ...compiled, bySubject: false }, view, words, lang);
      return outcome.items.map((verdict, index): CoverageLine => {
        const doubt = doubtOf(compiled, compiled.items[index]!, words, lang);
        return {
          anchor: index === 0 ? row.id : `${row.id}-${verdict.id}`,
          row: row.id,
          need: need.id,
          title: need.title[lang],
          conditions: conditionsOf(model, row, words, lang),
          ...(outcome.items.length > 1 && verdict.label && { item: verdict.label }),
          href: coverageAddress(lang, segmentsToRow(model, row, need.id)),
          outcome,
          verdict,
          ...(doubt && { doubt }),
        };
      });
    });
}

/** The verdicts a need can have, each once, as sure as its least sure case; with the items of a split answer named. */
export function verdictsOfNeed(
  model: Model,
  need: Need,
  view: View,
  words: CoverageWords,
  lang: Lang,
): { label?: string; verdict: ShownItem }[] {
  const lines = linesOfNeed(model, need, view, words, lang);
  const split = new Set(lines.map(({ row }) => row)).size === 1;
  const verdicts = lines.map(({ item, verdict }) => ({ ...(split && item && { label: item }), verdict }));
  const sure = (one: (typeof verdicts)[number]) => STATUSES.indexOf(one.verdict.covered.status);
  const byWord = new Map(
    verdicts
      .toSorted((one, other) => sure(one) - sure(other))
      .map((one) => [`${one.label ?? ''}|${told(one.verdict.covered).word}`, one]),
  );
  return verdicts.filter((one) => one.verdict.covered.is !== 'n/a' && [...byWord.values()].includes(one));
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

/** How sure a line is: its cover alone where that is not stated, else the other parts that the table shows. */
function doubtOf(outcome: Outcome, item: Item, words: CoverageWords, lang: Lang): LineDoubt | undefined {
  if (item.covered.is !== 'n/a' && item.covered.status !== 'stated') return { status: item.covered.status, parts: [] };
  const { label: _label, ...alone } = item;
  const [first] = doubtsOf({ ...outcome, items: [alone] }, words, lang, IN_TABLE);
  return first && { status: first.status, parts: first.parts };
}
