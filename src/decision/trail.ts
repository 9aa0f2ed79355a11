import { boxOf, type Box } from './boxes.ts';
import { firedIn, possibleRows } from './fired.ts';
import { MOST_STEPS, statesOf, type State, type States } from './states.ts';
import { UNKNOWN, type Answers, type Row, type Table } from './table.ts';

/** What answers were asked for, and what they lead to; shared by all who come the same way, so it is frozen. */
export interface Trail {
  /** The questions asked in order, each with its answer. */
  asked: { input: string; answer: string }[];
  /** The first unanswered question that can still change the outcome. */
  next?: string;
  /** The rows that still hold a case: with one outcome left, those that decided. */
  rows: Row[];
  /** The outcomes still possible, in the order of the rows; one: decided. */
  outcomes: string[];
}

/** A table made ready to be walked. */
export interface Walker {
  states: States;
  /** The way that answers go; its trail is worked out when first wanted. */
  follow: (answers: Answers) => Way;
  trail: (way: Way) => Trail;
}

/** A way of answering: its state, its rows as bits, and the ways that go on from it; a few answers are found faster by looking through them than by hashing. */
interface Way { asks: string | undefined; state: State; asked: Trail['asked']; bits: readonly number[]; answers: string[]; ways: Way[]; trail: Trail | undefined }

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

function makeWalker(table: Table, limit: number): Walker {
  const states = statesOf(table, limit);
  const fired = firedIn(table);
  let ways = 0;
  const wayOf = (state: State, asked: Trail['asked'], bits: readonly number[]): Way =>
    ({ asks: states.inputs[state.asks]?.id, state, asked, bits, answers: [], ways: [], trail: undefined });
  const goOn = (from: Way, answer: string): Way | undefined => {
    const state = states.follow(from.state, answer);
    if (!state) return undefined;
    const accepted = fired.accept[from.state.asks]!.get(answer);
    const way = wayOf(state, [...from.asked, { input: from.asks!, answer }], accepted ? from.bits.map((word, at) => word & accepted[at]!) : from.bits);
    ways += 1;
    if (ways <= MOST_WAYS) {
      from.answers.push(answer);
      from.ways.push(way);
    }
    return way;
  };
  const start = wayOf(states.start, [], fired.all);
  return {
    states,
    follow: (answers) => {
      for (let way = start; ;) {
        if (way.asks === undefined) return way;
        const answer = answers[way.asks];
        if (answer === undefined) return way;
        const met = way.answers;
        let at = 0;
        while (at < met.length && met[at] !== answer) at += 1;
        const next = at < met.length ? way.ways[at] : goOn(way, answer);
        if (!next) return way;
        way = next;
      }
    },
    trail: (way) => (way.trail ??= trailOf(table, way.asks, way.asked, fired.rows(way.bits))),
  };
}

function trailOf(table: Table, next: string | undefined, asked: Trail['asked'], candidates: Row[]): Trail {
  const rows = table.impossible.length === 0 ? candidates : possibleRows(table, candidates, boxOfAsked(table, asked));
  const outcomes = [...new Set(rows.map(({ outcome }) => outcome))];
  for (const list of [asked, rows, outcomes]) Object.freeze(list);
  return Object.freeze({ asked, ...(next !== undefined && { next }), rows, outcomes });
}

function boxOfAsked(table: Table, asked: Trail['asked']): Box {
  return boxOf(table, Object.fromEntries(asked.filter(({ answer }) => answer !== UNKNOWN).map(({ input, answer }) => [input, [answer]])));
}
