import { coverageAddress, finderAddress } from '../domain/page/addresses.ts';
import { placeAddress } from '../domain/page/places.ts';
import { finderOfNeed } from '../domain/contact/finder-of-need.ts';
import { verdictsOfNeed } from '../domain/coverage/coverage-rows.ts';
import { doubtsOfSign, verdictParts } from '../domain/coverage/verdict-doubts.ts';
import { NEED, type Model, type Need } from '../domain/model/model.ts';
import { MARK_OF, type MarkKind } from '../domain/view/mark-of.ts';
import { told } from '../domain/view/told.ts';
import { viewer, type View } from '../domain/view/viewer.ts';
import { walk } from '../decision/asking/walk.ts';
import type { Lang } from '../vocabulary/languages.ts';
import type { CoverageWords } from '../vocabulary/words.ts';
import type { Stems } from './need-index.ts';
import { packed } from './packed.ts';
import { folded, stemsWithout } from './stems.ts';

/** A verdict as one sign: mark and word, and how sure it is; `label`: the part of a split answer it belongs to. */
export interface FoundSign {
  label?: string;
  mark?: MarkKind;
  word: string;
  doubts: { mark: MarkKind; text: string }[];
}

/** What the need search can lead to: a need, or a page. */
export interface NeedEntry {
  id: string;
  label: string;
  /** The coverage check of the need, or the page. */
  href: string;
  /** Where the finder of contacts goes on with the need. */
  contact: string;
  signs: FoundSign[];
  /** The addresses at which an answer to the first question is chosen already. */
  told: { option: string; label: string; href: string }[];
  stems: Stems;
}

/** All that the need search knows, in one language. */
export interface NeedSearch {
  entries: NeedEntry[];
  ignored: string[];
  /** The stems that many needs share: they count less. */
  common: string[];
  /** The expressions that tell an answer plainly, with every word of theirs. */
  answers: { option: string; stems: string[] }[];
  /** Where a reader goes on whose request is none of those shown. */
  none: { href: string; contact: string };
}

/** The part of the rules that the need search takes, its words made stems already. */
export function needSearch(model: Model, words: CoverageWords, lang: Lang): NeedSearch {
  const { everyday, escalation } = model;
  const view = viewer(model, words, lang);
  const ignored = everyday.ignored[lang];
  const stems = stemsWithout(ignored, lang);
  const { unsure, blocked } = escalation.named;
  const pages = everyday.directions.map(({ id, to, label, words: typed }): NeedEntry => {
    const href = to === 'blocked' ? finderAddress(lang, [unsure, blocked]) : placeAddress(model, to, lang);
    const found: Stems = [packed(stems(typed[lang])), ''];
    return { id, label: label[lang], href, contact: href, signs: [], told: [], stems: found };
  });
  return {
    entries: [...model.needs.map((need) => needEntry(model, need, view, words, stems, lang)), ...pages],
    ignored: ignored.map(folded),
    common: stems(everyday.common[lang]),
    answers: everyday.answers.map(({ option, words: typed }) => ({
      option,
      stems: stemsWithout([], lang)(typed[lang]),
    })),
    none: { href: coverageAddress(lang, [everyday.none]), contact: finderAddress(lang, [unsure]) },
  };
}

/** The everyday words of a need: its own, and those of every class that lead to it. */
export function everydayWords({ everyday }: Pick<Model, 'everyday'>, need: Pick<Need, 'id' | 'words'>, lang: Lang) {
  const leads = everyday.classes.flatMap((one) => one.leads).filter(({ to }) => to === need.id);
  return [...need.words[lang], ...leads.flatMap(({ words }) => words[lang])];
}

function needEntry(
  model: Model,
  need: Need,
  view: View,
  words: CoverageWords,
  stems: (texts: readonly string[]) => string[],
  lang: Lang,
): NeedEntry {
  const { id, label, title, example } = need;
  const { ways } = finderOfNeed(model, id, lang);
  return {
    id,
    label: label[lang],
    href: coverageAddress(lang, [id]),
    contact: ways.length === 1 ? ways[0]!.href : finderAddress(lang, [model.escalation.named.unsure]),
    signs: verdictsOfNeed(model, need, view, words, lang).map(({ label: part, verdict }) => ({
      ...(part && { label: part + words.colon }),
      ...(MARK_OF[verdict.covered.is] && { mark: MARK_OF[verdict.covered.is] }),
      word: told(verdict.covered).word,
      doubts: doubtsOfSign(verdictParts(verdict, true), words).map(({ doubt, text }) => ({
        mark: doubt === 'to-confirm' ? 'conf' : 'np',
        text,
      })),
    })),
    told: toldAtFirst(model, id, lang),
    stems: [packed(stems([title[lang], ...everydayWords(model, need, lang)])), packed(stems([example[lang]]))],
  };
}

/** The answers that words can tell to the first question of a need. */
function toldAtFirst({ table, questions, everyday }: Model, need: string, lang: Lang): NeedEntry['told'] {
  const first = questions.find(({ id }) => id === walk(table, { [NEED]: need }).next);
  const options = first?.options.filter(({ id }) => everyday.answers.some(({ option }) => option === id)) ?? [];
  return options.map(({ id, label }) => ({
    option: id,
    label: label[lang],
    href: coverageAddress(lang, [need, id]),
  }));
}
