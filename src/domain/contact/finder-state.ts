import { reachable } from '../../decision/asking/reachable.ts';
import type { Answers } from '../../decision/table.ts';
import { walk } from '../../decision/asking/walk.ts';
import { finderAddress } from '../page/addresses.ts';
import { answersKept } from '../page/answers-kept.ts';
import type { FinderData, LadderView, RungView, SituationView, SubjectView } from './finder-data.ts';
import { SITUATION, SUBJECT } from '../model/model.ts';

/** An option as a link to the state it leads to; `before`: it was the answer before; `aside`: it asks nothing more. */
export interface FinderOption {
  id: string;
  label: string;
  hint?: string;
  href: string;
  before: boolean;
  aside: boolean;
}

/** A rung as it stands on a ladder, its name made precise by the subject. */
export interface Step extends RungView {
  title: string;
  place: 'done' | 'here' | 'next';
  sure: boolean;
}

interface Common {
  /** The canonical address of this state. */
  address: string;
  path: string[];
  given: Answers;
  subject?: SubjectView;
  situation?: SituationView;
}

/** What the finder shows for some answers. */
export type FinderState =
  | (Common & { kind: 'start'; options: FinderOption[] })
  | (Common & { kind: 'situation'; subject: SubjectView; options: FinderOption[] })
  | (Common & {
      kind: 'ladder';
      subject: SubjectView;
      ladder: LadderView;
      steps: Step[];
      ready: string[];
      team: string;
    });

/** Shows the state of some answers; `waiting` answers count as soon as their question is reached. */
export function finderState(data: FinderData, answers: Answers, waiting: Answers = {}): FinderState {
  const walked = walk(data.table, answers);
  const given = Object.fromEntries(walked.asked.map(({ input, answer }) => [input, answer]));
  const subject = data.subjects.find(({ id }) => id === given[SUBJECT]);
  const situation = data.situations.find(({ id }) => id === given[SITUATION]);
  const path = walked.asked.map(({ answer }) => answer);
  const common = {
    address: finderAddress(data.lang, path),
    path,
    given,
    ...(subject && { subject }),
    ...(situation && { situation }),
  };
  const option = (input: string, { id, label, hint }: { id: string; label: string; hint?: string }): FinderOption => {
    const after = walk(data.table, { ...waiting, ...given, [input]: id });
    return {
      id,
      label,
      ...(hint !== undefined && { hint }),
      before: waiting[input] === id,
      aside: input === SUBJECT && walk(data.table, { [SUBJECT]: id }).next === undefined,
      href: finderAddress(
        data.lang,
        after.asked.map(({ answer }) => answer),
      ),
    };
  };
  if (!subject) return { ...common, kind: 'start', options: data.subjects.map((one) => option(SUBJECT, one)) };
  if (walked.next === SITUATION)
    return { ...common, kind: 'situation', subject, options: data.situations.map((one) => option(SITUATION, one)) };
  const ladder = data.ladders[walked.outcomes[0]!]!;
  const steps = stepsOf(data, subject, ladder);
  return {
    ...common,
    kind: 'ladder',
    subject,
    ladder,
    steps,
    ready: [...new Set([...ladder.ready, ...subject.ready])],
    team: teamOf(steps, data),
  };
}

/** The answers an address stands for; nothing where it names no state. */
export function finderAnswers({ table }: FinderData, path: readonly string[]): Answers | undefined {
  const answers: Record<string, string> = {};
  for (const segment of path) {
    const input = table.inputs.find(({ id }) => id === walk(table, answers).next);
    if (!input?.options.includes(segment)) return undefined;
    answers[input.id] = segment;
  }
  return answers;
}

/** The state that an address of the site stands for, with the answers kept beside it; nothing where it names none. */
export function finderAt(data: FinderData, pathname: string, kept: unknown = {}): FinderState | undefined {
  const start = finderAddress(data.lang, []);
  const answers = pathname.startsWith(start)
    ? finderAnswers(data, pathname.slice(start.length).split('/').filter(Boolean))
    : undefined;
  return answers && finderState(data, answers, answersKept(data.table, [SUBJECT, SITUATION], kept));
}

/** The paths of all states that can be reached, the start first. */
export function finderPaths({ table }: FinderData): string[][] {
  return reachable(table, [SUBJECT, SITUATION]).map(({ walked }) => walked.asked.map(({ answer }) => answer));
}

function stepsOf(data: FinderData, subject: SubjectView, { rungs, here }: LadderView): Step[] {
  const at = rungs.indexOf(here);
  return rungs.map((id, index) => {
    const rung = data.rungs[id]!;
    const part = rung.by && subject.part[rung.by];
    return {
      ...rung,
      title: part ? rung.name + data.words.comma + part : rung.name,
      place: index < at ? 'done' : index === at ? 'here' : 'next',
      sure: rung.says.status === 'stated',
      channels:
        subject.channels.length > 0 && rung.channels.length > 0
          ? subject.channels.filter((channel) => rung.channels.includes(channel))
          : rung.channels,
    };
  });
}

/** Who a message is to be passed on to: the next rung, or whoever is responsible where none is known. */
function teamOf(steps: readonly Step[], { words }: FinderData): string {
  return steps.find(({ place }) => place === 'next')?.to ?? words.whoDecides;
}
