import { explain } from '../../decision/asking/explain.ts';
import { remaining, type Remaining } from '../../decision/asking/remaining.ts';
import type { Answers, Conditions } from '../../decision/table.ts';
import { conditionsInWords } from './conditions.ts';
import type { CoverageData } from './coverage-data.ts';
import { addressOf } from './coverage-path.ts';
import { atStart } from '../text/at-start.ts';
import { NEED } from '../model/model.ts';
import type { ShownOutcome } from './shown-outcome.ts';

/** Other outcomes, and all minimal ways there: the answers to change in words, each with the state it leads to. */
export interface ChangeLine {
  ways: { condition: string; href: string }[];
  /** The questions that open on these ways. */
  left: Remaining;
  outcomes: ShownOutcome[];
}

/** What would change an outcome; `complete`: no way is left out. */
export interface Changes {
  lines: ChangeLine[];
  complete: boolean;
}

/**
 * What would change the outcome of some answers, the need kept: the fewest changes first,
 * ways to the same outcomes together.
 */
export function whatChanges(data: CoverageData, given: Answers): Changes {
  const { changes, complete } = explain(data.table, given);
  const lines = new Map<string, ChangeLine>();
  for (const { answers, outcomes } of changes) {
    if (answers[NEED] !== undefined) continue;
    const after = { ...given, ...answers };
    const left = remaining(data.table, after);
    const key = [left.least, left.most, ...outcomes].join();
    const line = lines.get(key) ?? { ways: [], left, outcomes: outcomes.map((id) => data.outcomes[id]!) };
    const or = line.ways.length > 0 ? `${data.words.or} ` : '';
    line.ways.push({
      condition: atStart(or + conditionsInWords(data, asConditions(answers)), data.lang),
      href: addressOf(data, after),
    });
    lines.set(key, line);
  }
  return { lines: [...lines.values()], complete };
}

function asConditions(answers: Answers): Conditions {
  return Object.fromEntries(Object.entries(answers).map(([input, answer]) => [input, [answer]]));
}
