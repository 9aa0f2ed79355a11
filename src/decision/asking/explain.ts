import { UNKNOWN, type Answers, type Row, type Table } from '../table.ts';
import { walk, type Walk } from './walk.ts';

/** Answers that, changed together, lead to other outcomes; no smaller part of them does. */
export interface MinimalChange {
  answers: Record<string, string>;
  outcomes: readonly string[];
}

/** Why answers lead where they lead, and what would lead elsewhere. */
export interface Explanation {
  /** The rows that matched. */
  rows: readonly Row[];
  /** All minimal changes of known answers that lead to other outcomes, the smallest first. */
  changes: MinimalChange[];
  /** Whether the search came to its end, so that no change is left out. */
  complete: boolean;
}

/** A limit of walks: some milliseconds. */
const MOST_WALKS = 5_000;

/** Explains an outcome; an answer "I don't know" stays so, and changes that lead where no row is are none. */
export function explain(table: Table, answers: Answers, most: number = MOST_WALKS): Explanation {
  const now = walk(table, answers);
  const same = ({ outcomes }: Walk) =>
    outcomes.length === now.outcomes.length && outcomes.every((one) => now.outcomes.includes(one));
  const changes: MinimalChange[] = [];
  let walks = 0;
  let held: { changed: Answers; walked: Walk }[] = [{ changed: {}, walked: now }];
  // Each round changes one answer more, behind the last one changed:
  // a change that is never asked for leads nowhere new.
  while (held.length > 0) {
    const next: typeof held = [];
    for (const { changed, walked } of held) {
      for (const more of furtherChanges(table, changed, walked)) {
        if (changes.some((smaller) => holds(more, smaller.answers))) continue;
        walks += 1;
        if (walks > most) return { rows: now.rows, changes, complete: false };
        const after = walk(table, { ...answers, ...more });
        if (same(after) || after.outcomes.length === 0) next.push({ changed: more, walked: after });
        else changes.push({ answers: more, outcomes: after.outcomes });
      }
    }
    held = next;
  }
  return { rows: now.rows, changes, complete: true };
}

/** Changes with one more known answer, asked after those already changed. */
function furtherChanges(table: Table, changed: Answers, walked: Walk): Record<string, string>[] {
  const last = walked.asked.findLastIndex(({ input }) => Object.hasOwn(changed, input));
  return walked.asked
    .slice(last + 1)
    .filter(({ answer }) => answer !== UNKNOWN)
    .flatMap(({ input, answer }) =>
      table.inputs
        .find(({ id }) => id === input)!
        .options.filter((option) => option !== answer)
        .map((option) => ({ ...changed, [input]: option })),
    );
}

function holds(changed: Answers, smaller: Answers): boolean {
  return Object.keys(smaller).every((input) => changed[input] === smaller[input]);
}
