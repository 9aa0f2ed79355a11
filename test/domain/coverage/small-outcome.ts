import type { Item, Model, Outcome, Part } from '../../../src/domain/model/model.ts';
import { viewer } from '../../../src/domain/view/viewer.ts';
import type { CoverageWords } from '../../../src/vocabulary/words.ts';
import type { Status } from '../../../src/vocabulary/values.ts';

const KINDS = {
  covered: ['yes', 'no', 'open', 'n/a'],
  level: ['1', '2', 'none'],
  payer: ['contract', 'time-and-materials', 'billed', 'licence', 'not-published', 'none'],
  objective: ['service-level', 'best-effort', 'none'],
  entry: ['existing'],
  handler: ['open'],
};

const PUNCTUATION: Record<string, string> = { comma: ', ', semicolon: ' ; ', colon: ' : ' };

/** Words that are their own keys, punctuation aside, so that a test says what it expects. */
export const words = new Proxy({} as CoverageWords, { get: (_all, key) => PUNCTUATION[String(key)] ?? String(key) });

/** A model of two roles, three sources and no rules, made for a test. */
const model = {
  roles: [
    { id: 'desk', name: { fr: 'the desk' }, reach: [], does: [], doesNot: [], groups: [] },
    { id: 'lab', name: { fr: 'the lab' }, reach: [], does: [], doesNot: [], groups: [] },
  ],
  sources: ['S1', 'S2', 'S3'].map((id) => ({ id, title: { fr: `title of ${id}` } })),
  vocabulary: Object.fromEntries(
    Object.entries(KINDS).map(([kind, ids]) => [
      kind,
      Object.fromEntries(ids.map((id) => [id, { fr: `${kind} ${id}` }])),
    ]),
  ),
  ...Object.fromEntries(
    ['levels', 'services', 'needs', 'questions', 'advice', 'openPoints', 'glossary', 'assumptions'].map((list) => [
      list,
      [],
    ]),
  ),
  criticality: { grades: [], rules: [] },
  requests: { types: [], fields: [], rules: [] },
  escalation: { statements: [], rungs: [], subjects: [], situations: [], ladders: [], messages: [] },
  organisation: { framework: {}, channels: [], hours: { eve: {}, holidays: {}, notes: [] } },
  outcomes: {},
  pages: { homes: {}, folders: { roles: 'roles', services: 'services' } },
} as unknown as Model;

export const view = viewer(model, words, 'fr');

/** A value that the framework states, unless another status is given. */
export function value<Value extends string>(is: Value, status: Status = 'stated', sources = ['S1']): Part<Value> {
  return { is, status, sources };
}

/** An item that is included, unless told otherwise. */
export function item(parts: Partial<Item> = {}): Item {
  return { id: 'item', covered: value('yes'), level: value('1'), payer: value('contract'), ...parts };
}

/** An outcome that is included, unless told otherwise. */
export function outcome(parts: Partial<Outcome> = {}): Outcome {
  return {
    id: 'outcome',
    sentence: { fr: 'A sentence.' },
    items: [item()],
    entry: value('desk'),
    handler: value('desk'),
    bySubject: false,
    objective: value('service-level'),
    assumes: [],
    next: { fr: 'Go on.' },
    channels: [],
    why: [],
    advice: [],
    ...parts,
  };
}
