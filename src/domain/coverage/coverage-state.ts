import { reachable } from '../../decision/asking/reachable.ts';
import { remaining, type Remaining } from '../../decision/asking/remaining.ts';
import { UNKNOWN, type Answers, type Row } from '../../decision/table.ts';
import { walk } from '../../decision/asking/walk.ts';
import { coverageAddress, UNKNOWN_SUFFIX } from '../page/addresses.ts';
import { conditionsInWords } from './conditions.ts';
import type { CoverageData, OptionView, QuestionView } from './coverage-data.ts';
import { addressOf, segmentsOf } from './coverage-path.ts';
import { atStart } from '../text/at-start.ts';
import { NEED } from '../model/model.ts';
import type { ShownOutcome } from './shown-outcome.ts';

/** An answer given, in words, and the page of its question. */
export interface AnswerLine {
  input: string;
  question: string;
  answer: string;
  change: string;
}

/** An option as a link to the state it leads to. */
export interface OptionLink extends OptionView {
  href: string;
  before: boolean;
}

interface Common {
  /** The canonical address of this state. */
  address: string;
  path: string[];
  need: string;
  /** The answers that were asked for, by question. */
  given: Answers;
  answers: AnswerLine[];
  back: string;
  /** The questions whose waiting answer no longer counts, in words. */
  dropped: string[];
}

/** What the coverage check shows for answers, the need at least. */
export type CoverageState =
  | (Common & { kind: 'question'; question: QuestionView; options: OptionLink[]; left: Remaining })
  | (Common & {
      kind: 'outcome';
      outcomes: ShownOutcome[];
      when: Record<string, string[]>;
      unknown: QuestionView[];
      assumptions: CoverageData['assumptions'][string][];
    });

/** Shows the state of some answers; `waiting` answers count as soon as their question is reached. */
export function coverageState(data: CoverageData, answers: Answers, waiting: Answers = {}): CoverageState {
  const walked = walk(data.table, answers);
  const path = segmentsOf(walked.asked);
  const given = Object.fromEntries(walked.asked.map(({ input, answer }) => [input, answer]));
  const common: Common = {
    address: coverageAddress(data.lang, path),
    path,
    need: given[NEED]!,
    given,
    answers: walked.asked.map(({ input, answer }, index) => answerLine(data, input, answer, path.slice(0, index))),
    back: coverageAddress(data.lang, path.slice(0, -1)),
    dropped:
      walked.next === undefined
        ? Object.keys(waiting)
            .filter((input) => !walked.asked.some((asked) => asked.input === input))
            .map((input) => shortOf(data, input))
        : [],
  };
  if (walked.next !== undefined) {
    const question = data.questions.find(({ id }) => id === walked.next)!;
    return {
      ...common,
      kind: 'question',
      question,
      options: optionLinks(data, given, question, waiting),
      left: remaining(data.table, given),
    };
  }
  const outcomes = walked.outcomes.map((id) => data.outcomes[id]!);
  return {
    ...common,
    kind: 'outcome',
    outcomes,
    when: Object.fromEntries(
      outcomes.map(({ id }) => [
        id,
        unknownConditions(
          data,
          walked.rows.filter(({ outcome }) => outcome === id),
          given,
        ),
      ]),
    ),
    unknown: data.questions.filter(({ id }) => given[id] === UNKNOWN),
    assumptions: [...new Set(outcomes.flatMap(({ assumes }) => assumes))].map((id) => data.assumptions[id]!),
  };
}

/** The answers an address stands for; nothing where it names no state. */
export function answersOf(data: CoverageData, path: readonly string[]): Answers | undefined {
  const answers: Record<string, string> = {};
  for (const segment of path) {
    const { next } = walk(data.table, answers);
    const input = data.table.inputs.find(({ id }) => id === next);
    if (!input) return undefined;
    if (input.options.includes(segment)) answers[input.id] = segment;
    else if (input.id !== NEED && segment === input.id + UNKNOWN_SUFFIX) answers[input.id] = UNKNOWN;
    else return undefined;
  }
  return answers;
}

/** The paths of all states that can be reached, the start first. */
export function allPaths(data: CoverageData): string[][] {
  return reachable(data.table, [NEED]).map(({ walked }) => segmentsOf(walked.asked));
}

function optionLinks(
  data: CoverageData,
  given: Answers,
  { id, options }: QuestionView,
  waiting: Answers,
): OptionLink[] {
  return options.map((option) => ({
    ...option,
    before: waiting[id] === option.answer,
    href: addressOf(data, { ...waiting, ...given, [id]: option.answer }),
  }));
}

function answerLine(data: CoverageData, input: string, answer: string, before: readonly string[]): AnswerLine {
  const options = data.questions.find(({ id }) => id === input)?.options;
  return {
    input,
    question: shortOf(data, input),
    change: coverageAddress(data.lang, before),
    answer: (options?.find((option) => option.answer === answer) ?? data.needs[answer]!).label,
  };
}

function shortOf(data: CoverageData, input: string): string {
  return input === NEED ? data.words.need : data.questions.find(({ id }) => id === input)!.short;
}

/** For each row, its conditions on what the person does not know, in words. */
function unknownConditions(data: CoverageData, rows: readonly Row[], given: Answers): string[] {
  const unknown = ({ when }: Row) =>
    Object.fromEntries(Object.entries(when).filter(([input]) => given[input] === UNKNOWN));
  return rows.map((row) => atStart(conditionsInWords(data, unknown(row)), data.lang)).filter(Boolean);
}
