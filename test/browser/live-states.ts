import { ROOT } from '../../src/commands/project.ts';
import { compileRules } from '../../src/compiler/compile.ts';
import { wordsOf } from '../../src/compiler/words.ts';
import { reachable } from '../../src/decision/asking/reachable.ts';
import { walk } from '../../src/decision/asking/walk.ts';
import { fieldsOf } from '../../src/domain/contact/message.ts';
import { NEED, SITUATION, SUBJECT } from '../../src/domain/model/model.ts';
import type { Covered } from '../../src/vocabulary/values.ts';
import { addressOf } from './visit.ts';

/**
 * The rules the served site was built from: tests of mechanics take their addresses and words from here,
 * whatever the rules say.
 */
export const model = compileRules(ROOT).model!;

/** The words of the tools on the served site. */
export const words = wordsOf(ROOT, 'fr');

const { escalation } = model;

/** The states of the coverage check that ask nothing more, with the answers given and the outcomes still possible. */
export const answered = reachable(model.table, [NEED])
  .filter(({ walked }) => walked.next === undefined)
  .map(({ walked }) => ({ address: addressOf(walked.asked), walked }));

/** The states with one outcome. */
export const decided = answered.filter(({ walked }) => walked.outcomes.length === 1);

/** The needs that ask a question; those that ask none. */
export const [asking, silent] = [true, false].map((asks) =>
  model.needs.map(({ id }) => id).filter((id) => (walk(model.table, { [NEED]: id }).next !== undefined) === asks),
) as [string[], string[]];

/** A need that asks, and asks again after one answer to its first question: where each answer leads. */
export const branching = asking.flatMap((need) => {
  const start = { [NEED]: need };
  const first = questionAfter(start)!;
  const onwards = first.options.filter(({ id }) => questionAfter({ ...start, [first.id]: id }));
  const last = first.options.find(({ id }) => decides({ ...start, [first.id]: id }));
  return onwards.flatMap((onward) => {
    const second = questionAfter({ ...start, [first.id]: onward.id })!;
    const [left, right] = second.options.filter(({ id }) =>
      decides({ ...start, [first.id]: onward.id, [second.id]: id }),
    );
    if (!last || !left || !right) return [];
    const at = (...answers: string[]) => `/couverture/${[need, ...answers].map((answer) => `${answer}/`).join('')}`;
    return [
      {
        need,
        first,
        second,
        onward,
        last,
        left,
        right,
        start: at(),
        asksMore: at(onward.id),
        outcome: at(onward.id, left.id),
        otherOutcome: at(onward.id, right.id),
        shortOutcome: at(last.id),
      },
    ];
  });
})[0]!;

/** The longest walk to an outcome of one verdict alone; nothing where no walk with a question ends so. */
export function walkTo(verdict: Covered): (typeof decided)[number] | undefined {
  return decided
    .filter(({ walked: { asked, outcomes } }) => {
      const { items } = model.outcomes[outcomes[0]!]!;
      return asked.length > 1 && items.length === 1 && items[0]!.covered.is === verdict;
    })
    .toSorted((a, b) => b.walked.asked.length - a.walked.asked.length)[0];
}

/** The one outcome at an address, and of each of its items the word of its cover and its level. */
export function outcomeAt(address: string) {
  const outcome = model.outcomes[decided.find((state) => state.address === address)!.walked.outcomes[0]!]!;
  const verdicts = outcome.items.map(({ covered, level, payer }) => {
    const billed = covered.is === 'no' && payer.is === 'time-and-materials' && payer.status === 'stated';
    return {
      word: plain(billed ? words.coverage.billed : model.vocabulary.covered[covered.is].fr),
      level: level.is,
    };
  });
  return { outcome, verdicts };
}

/** What a request says of the one verdict at an address, up to how sure it is: "Hors contrat, niveau 2". */
export function foundAt(address: string): string {
  const [verdict, ...others] = outcomeAt(address).verdicts;
  if (others.length > 0) throw new Error(`${address} has several verdicts`);
  const level = ['1', '2'].includes(verdict!.level) ? words.coverage.foundLevel.replace('{n}', verdict!.level) : '';
  return plain(`${words.coverage.foundVerdict}${words.coverage.colon}${verdict!.word}${level}`);
}

/** The paths of all states of the finder. */
export const finderPaths = reachable(escalation.table, [SUBJECT, SITUATION]).map(({ walked }) =>
  walked.asked.map(({ answer }) => answer),
);

/** The address of a state of the finder. */
export const finderAt = (...path: string[]) => `/contact/${path.map((step) => `${step}/`).join('')}`;

const ladders = finderPaths
  .filter(({ length }) => length === 2)
  .map(([subject, situation]) => {
    const id = walk(escalation.table, { [SUBJECT]: subject!, [SITUATION]: situation! }).outcomes[0];
    return { subject: subject!, situation: situation!, ladder: escalation.ladders.find((one) => one.id === id)! };
  });

/**
 * Two subjects whose ladders without news have texts with the same field, a line to fill;
 * and a further situation both know.
 */
export const writing = ladders
  .filter(({ situation }) => situation === escalation.named.withoutNews)
  .flatMap(({ subject, situation, ladder }, index, all) => {
    const [text = ''] = textsOf(ladder);
    const field = model.requests.fields.find(({ id, takes }) => takes === 'line' && fieldsOf(text).includes(id));
    const other = all
      .slice(index + 1)
      .find((one) => field && textsOf(one.ladder).some((known) => fieldsOf(known).includes(field.id)));
    const further = ladders.find(
      (one) =>
        one.subject === subject &&
        one.situation !== situation &&
        finderPaths.some((path) => path[0] === other?.subject && path[1] === one.situation),
    );
    return field && other && further
      ? [{ subject, situation, field, text, other: other.subject, further: further.situation }]
      : [];
  })[0]!;

/** A text with plain spaces. */
export const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');

function textsOf({ messages }: (typeof escalation.ladders)[number]): string[] {
  return messages.map((id) => escalation.messages.find((message) => message.id === id)!.text.fr);
}

function questionAfter(answers: Record<string, string>) {
  const { next } = walk(model.table, answers);
  return model.questions.find(({ id }) => id === next);
}

function decides(answers: Record<string, string>): boolean {
  const { next, outcomes } = walk(model.table, answers);
  return next === undefined && outcomes.length === 1;
}
