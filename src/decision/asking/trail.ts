import { indexRows } from './matching-rows.ts';
import { MOST_STEPS, statesOf, type State, type States } from '../graph/states.ts';
import type { Answers, Row, Table } from '../table.ts';

/** What answers were asked for, and what they lead to; shared by all who come the same way, so it is frozen. */
export interface Trail {
  /** The questions asked in order, each with its answer. */
  readonly asked: readonly Readonly<{ input: string; answer: string }>[];
  /** The first unanswered question that can still change the outcome. */
  readonly next?: string;
  /** The rows that still hold a case: with one outcome left, those that decided. */
  readonly rows: readonly Row[];
  /** The outcomes still possible, in the order of the rows; one: decided. */
  readonly outcomes: readonly string[];
}

/** A table made ready to be walked. */
export interface Walker {
  states: States;
  start: Way;
  /** The way that goes on by an answer; nothing if it is no option. */
  goOn: (from: Way, answer: string) => Way | undefined;
  /** Works out the trail of a way, once. */
  trail: (way: Way) => Trail;
}

/** A way of answering: its last answer, its state, its rows as bits, the first way that goes on from it and the next that leaves from where it left: a few answers are found faster by looking through them than by hashing. */
interface Way {
  answer: string;
  asks: string | undefined;
  state: State;
  asked: Trail['asked'];
  bits: readonly number[];
  first: Way | undefined;
  sibling: Way | undefined;
  trail: Trail | undefined;
}

/** Ways beyond this number are worked out anew each time: memory stays bounded. */
const MOST_WAYS = 50_000;

const ready = new WeakMap<Table, Walker>();

/** Makes a table ready to be walked, once; throws `TooLarge` beyond the limit of steps. */
export function walkerOf(table: Table, limit: number = MOST_STEPS): Walker {
  let found = ready.get(table);
  if (!found) {
    found = makeWalker(table, limit);
    ready.set(table, found);
  }
  return found;
}

/** The way that answers go. */
export function follow({ start, goOn }: Walker, answers: Answers): Way {
  let way = start;
  while (way.asks !== undefined) {
    const answer = answers[way.asks];
    if (answer === undefined) break;
    let next = way.first;
    while (next !== undefined && next.answer !== answer) next = next.sibling;
    next ??= goOn(way, answer);
    if (next === undefined) break;
    way = next;
  }
  return way;
}

function makeWalker(table: Table, limit: number): Walker {
  const states = statesOf(table, limit);
  const rowIndex = indexRows(table);
  let ways = 0;
  const wayOf = (answer: string, state: State, asked: Trail['asked'], bits: readonly number[]): Way => ({
    answer,
    asks: states.inputs[state.asks]?.id,
    state,
    asked,
    bits,
    first: undefined,
    sibling: undefined,
    trail: undefined,
  });
  const goOn = (from: Way, answer: string): Way | undefined => {
    const state = states.follow(from.state, answer);
    if (!state) return undefined;
    const accepted = rowIndex.accept[from.state.asks]!.get(answer);
    const asked = [...from.asked, Object.freeze({ input: from.asks!, answer })];
    const way = wayOf(answer, state, asked, accepted ? from.bits.map((word, at) => word & accepted[at]!) : from.bits);
    ways += 1;
    if (ways <= MOST_WAYS) {
      way.sibling = from.first;
      from.first = way;
    }
    return way;
  };
  return {
    states,
    goOn,
    start: wayOf('', states.start, [], rowIndex.all),
    trail: (way) => (way.trail ??= trailOf(way.asks, way.asked, rowIndex.rows(way.bits))),
  };
}

function trailOf(next: string | undefined, asked: Trail['asked'], rows: readonly Row[]): Trail {
  const outcomes = [...new Set(rows.map(({ outcome }) => outcome))];
  for (const list of [asked, rows, outcomes]) Object.freeze(list);
  return Object.freeze({ asked, ...(next !== undefined && { next }), rows, outcomes });
}
