import type { CheckedCase } from '../../compiler/proof.ts';
import { UNKNOWN } from '../../decision/table.ts';
import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import { coverageState } from '../../domain/coverage/coverage-state.ts';
import { NEED } from '../../domain/model/model.ts';
import type { ShownItem } from '../../domain/coverage/verdict.ts';

/** A golden case as it is shown: the request, the answers in words, what the site answers and where. */
export interface CaseLine {
  title: string;
  answers: string;
  href: string;
  item?: string;
  verdict?: ShownItem;
  sentence: string;
  /** How final the answer is. */
  sure?: string;
  why?: string;
  problems: string[];
}

export interface CaseGroup {
  id: string;
  label: string;
  lines: CaseLine[];
}

/** The golden cases under the families of their needs. */
export function caseGroups(cases: readonly CheckedCase[], data: CoverageData): CaseGroup[] {
  return data.families
    .map(({ id, label, needs }) => ({
      id,
      label,
      lines: cases.filter(({ answers }) => needs.includes(answers[NEED] ?? '')).map((one) => caseLine(one, data)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function caseLine({ title, answers, item: named, why, problems }: CheckedCase, data: CoverageData): CaseLine {
  const state = coverageState(data, answers);
  const outcome = state.kind === 'outcome' && state.outcomes.length === 1 ? state.outcomes[0] : undefined;
  const item = named ? outcome?.items.find(({ id }) => id === named) : outcome?.items[0];
  return {
    title,
    problems,
    href: state.address,
    answers: answersInWords(answers, data),
    sentence: outcome?.sentence ?? data.words.range,
    ...(outcome && { sure: data.words[outcome.certainty] }),
    ...(item && item.covered.is !== 'n/a' && { verdict: item }),
    ...(named && item?.label && { item: item.label }),
    ...(why && { why }),
  };
}

function answersInWords(answers: CheckedCase['answers'], data: CoverageData): string {
  const conditions = data.questions.flatMap(({ id, short, options }) => {
    const answer = answers[id];
    if (answer === undefined) return [];
    return [
      answer === UNKNOWN
        ? short + data.words.colon + data.words.unknown
        : options.find((option) => option.id === answer)!.condition,
    ];
  });
  return [data.needs[answers[NEED]!]!.title, ...conditions].join(data.words.comma);
}
