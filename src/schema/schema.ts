import { z } from 'astro/zod';
import { LANGUAGES, type Lang } from '../vocabulary/languages.ts';
import {
  AVAILABILITIES,
  CANTONS,
  CHANNEL_KINDS,
  COVERED,
  ENTRIES_BESIDE_ROLES,
  FIELD_KINDS,
  HANDLERS_BESIDE_ROLES,
  LEVELS,
  OBJECTIVES,
  PAYERS,
  SIDES,
  STATUSES,
  WEEKDAYS,
} from '../vocabulary/values.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('An id: small letters without accents, digits, hyphens.');
const sourceId = z
  .string()
  .regex(/^S\d+$/)
  .describe('The key of a source, such as S1.');
const line = z.string().trim().min(1);
export const words = z
  .strictObject(Object.fromEntries(LANGUAGES.map((lang) => [lang, line])) as Record<Lang, typeof line>)
  .describe('A text, once a language.');

const grounds = {
  status: z.enum(STATUSES).describe('How sure it is.'),
  sources: z.array(sourceId).default([]).describe('The sources that say it.'),
};
const statement = z
  .strictObject({ id, text: words, ...grounds })
  .describe('A sentence with its id, status and sources.');
const part = <T extends z.ZodType>(value: T) => z.strictObject({ is: value, ...grounds, note: words.optional() });

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('A time of day, such as "08:00".');
const span = z.strictObject({ from: time, to: time });
const url = z.url({ protocol: /^https$/ });

const channel = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('portal'), address: part(url), ...channelShape() }),
  z.strictObject({ kind: z.literal('email'), address: part(z.email()), ...channelShape() }),
  z.strictObject({
    kind: z.literal('phone'),
    address: part(z.string().regex(/^\+41 \d\d \d{3} \d\d \d\d$/)),
    ...channelShape(),
  }),
]);

function channelShape() {
  return {
    id,
    label: words,
    availability: part(z.enum(AVAILABILITIES)),
    preferred: z.boolean().default(false),
    notes: z.array(statement).default([]),
  };
}

export const organisation = z.strictObject({
  product: line,
  company: line,
  title: words,
  feedback: z
    .email()
    .optional()
    .describe('Where objections to an answer go: whoever keeps the rules, never the support.'),
  framework: z.strictObject({
    version: line,
    source: sourceId,
    newerExists: z.boolean(),
    notice: statement,
    contract: statement,
  }),
  timeZone: z.string().regex(/^[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+$/),
  channels: z.array(channel).min(1),
  hours: z.strictObject({
    ...grounds,
    week: z.array(z.strictObject({ days: z.array(z.enum(WEEKDAYS)).min(1), spans: z.array(span).min(1) })).min(1),
    eve: z.strictObject({ closes: time, text: statement }),
    holidays: z.strictObject({
      canton: z.enum(CANTONS),
      ...grounds,
      closed: statement,
      days: z
        .array(
          z.strictObject({
            id,
            name: words,
            rule: z
              .string()
              .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$|^easter -?\d{1,2}$/)
              .describe('Month and day, such as "08-01", or days after Easter, such as "easter -2".'),
          }),
        )
        .min(1),
    }),
    notes: z.array(statement).default([]),
  }),
});

export const sources = z
  .array(
    z.strictObject({
      id: sourceId,
      title: words,
      url: url,
      version: words,
      read: words,
      kind: z.enum(['seed', 'vendor', 'other']),
    }),
  )
  .min(1);

export const roles = z
  .array(
    z.strictObject({
      id,
      side: z.enum(SIDES),
      name: words,
      short: words.optional(),
      summary: statement,
      channels: z.array(id).default([]),
      reach: z.array(statement).min(1),
      does: z.array(statement).min(1),
      doesNot: z.array(statement).default([]),
      groups: z.array(z.strictObject({ id, name: words, covers: statement, lead: statement.optional() })).default([]),
    }),
  )
  .min(1);

export const levels = z
  .array(
    z.strictObject({
      id: z.enum(['1', '2']),
      name: words,
      coverage: statement,
      handler: part(id),
      objective: part(z.enum(OBJECTIVES)),
      statements: z.array(statement).default([]),
    }),
  )
  .length(2);

export const services = z
  .array(
    z.strictObject({
      id,
      name: words,
      short: words,
      summary: statement,
      included: z.array(statement).default([]),
      excluded: z.array(statement).default([]),
      open: z.array(statement).default([]),
      excludedPayer: z
        .enum(PAYERS)
        .optional()
        .describe('The payment of what is excluded, as far as the framework states it.'),
    }),
  )
  .min(1);

export const criticality = z.strictObject({
  grades: z.array(z.strictObject({ id, name: words, definition: statement })).min(1),
  rules: z.array(statement).min(1),
});

export const requests = z.strictObject({
  types: z.array(z.strictObject({ id: z.string().regex(/^[A-Z]{2,4}²?$/), meaning: statement })).min(1),
  fields: z
    .array(
      z.strictObject({
        id,
        label: words,
        hint: statement,
        takes: z.enum(FIELD_KINDS).default('line').describe('What a person writes there.'),
      }),
    )
    .min(1),
  rules: z.array(statement).default([]),
});

export const openPoints = z.array(statement);

/** The words of the framework; the id of each is its anchor. */
export const glossary = z
  .array(
    statement.extend({
      term: words.describe('The word, as the pages write it.'),
      see: z.array(id).default([]).describe('Related words.'),
    }),
  )
  .min(1);

export const needs = z.strictObject({
  families: z
    .array(z.strictObject({ id, label: words }))
    .min(6)
    .max(8),
  needs: z
    .array(
      z.strictObject({
        id,
        family: id,
        label: words.describe('The request in the words of a client.'),
        title: words.describe('The request as a short noun phrase: title of its page and of its rows.'),
        description: words.describe('One sentence for search engines and previews, without a verdict.'),
        example: words.describe('What a client could write.'),
        words: z.record(z.enum(LANGUAGES), z.array(line)).describe('Everyday words that find this need.'),
        prepare: z.array(id).default([]).describe('Fields of a request to have ready.'),
        remarks: z.array(statement).default([]).describe('What else a client should know.'),
        related: z.array(id).default([]),
        replaces: z.array(id).default([]).describe('Former ids of this need: their addresses lead here.'),
      }),
    )
    .min(1),
});

const conditions = z.record(id, z.array(id).min(1));

export const coverage = z.strictObject({
  assumptions: z.array(
    z.strictObject({
      id,
      text: words,
      otherwise: id.describe('The need to go to where it does not hold.'),
      ...grounds,
    }),
  ),
  questions: z
    .array(
      z.strictObject({
        id,
        label: words,
        short: words,
        why: statement,
        where: statement,
        who: id.describe('The role at the client that knows it.'),
        options: z
          .array(
            z.strictObject({
              id,
              label: words,
              hint: words.optional(),
              condition: words.describe('The answer as a condition, in a few words.'),
            }),
          )
          .min(2),
      }),
    )
    .max(4),
  groups: z
    .array(
      z.strictObject({
        id,
        given: conditions,
        rows: z.array(z.strictObject({ id, when: conditions.default({}), outcome: id })).min(1),
      }),
    )
    .min(1),
  direct: z.array(z.strictObject({ row: id, item: id.optional(), label: words })).default([]),
});

export const outcomes = z
  .array(
    z.strictObject({
      id,
      sentence: words.describe('The answer in one sentence.'),
      items: z
        .array(
          z.strictObject({
            id: id.default('demande'),
            label: words.optional(),
            covered: part(z.enum(COVERED)),
            level: part(z.enum(LEVELS)),
            payer: part(z.enum(PAYERS)),
          }),
        )
        .min(1),
      entry: part(z.union([z.enum(ENTRIES_BESIDE_ROLES), id])),
      entryBeside: part(id).optional().describe('A second way in that other sources name.'),
      handler: part(z.union([z.enum(HANDLERS_BESIDE_ROLES), id])),
      bySubject: z.boolean().default(false).describe('Pole or group depends on the subject.'),
      objective: part(z.enum(OBJECTIVES)),
      type: part(z.string()).optional().describe('The request type to choose.'),
      provisional: z.strictObject({ settledBy: id, reason: statement }).optional(),
      assumes: z.array(id).default([]),
      next: words.describe('What to do now, in one sentence.'),
      channels: z.array(id).default([]).describe('The channels to offer, the first one first.'),
      why: z.array(id).min(1).describe('The statements this answer rests on.'),
      advice: z.array(id).default([]).describe('Advice of advice.yaml.'),
    }),
  )
  .min(1);

const wait = z
  .strictObject({
    is: z.union([z.literal('not-published'), z.number().positive().max(400)]),
    ...grounds,
    note: words.optional(),
  })
  .describe('How long to wait before going up, in business hours.');

/** Who receives a subject, who does the work, and the ladder of each subject in each situation; each rung is told once. */
export const escalation = z.strictObject({
  statements: z.array(statement).default([]),
  wait,
  rungs: z
    .array(
      z.strictObject({
        id,
        role: id.describe('The role one turns to.'),
        by: z.enum(['pole', 'group']).optional().describe('The part of the subject that makes the rung precise.'),
        name: words,
        says: statement.describe('When one goes there, and what for.'),
        can: z.array(id).default([]).describe('The statements that say what it can do.'),
        up: statement.describe('When to go on from it.'),
        wait: wait.optional(),
        closed: statement.optional().describe('What to do while it is closed.'),
      }),
    )
    .min(1),
  subjects: z
    .array(
      z.strictObject({
        id,
        label: words,
        entry: part(id).describe('The role that receives the request.'),
        pole: part(id).optional().describe('The pole of the role that receives it.'),
        handler: part(z.union([z.enum(HANDLERS_BESIDE_ROLES), id]))
          .optional()
          .describe('Who does the work outside the contract.'),
        group: part(id).optional().describe('The group of the role that does the work.'),
        unpublished: z.array(id).default([]).describe('The statements that say what nobody published.'),
        ready: z.array(id).default([]).describe('Fields of a request to have ready for this subject.'),
        channels: z.array(id).default([]).describe('The channels in another order than usual.'),
        about: id.optional().describe('The channel the subject is about: it may itself be out of order.'),
        needs: z.array(id).default([]).describe('The needs of the coverage check that this subject is about.'),
      }),
    )
    .min(1),
  situations: z
    .array(
      z.strictObject({
        id,
        label: words,
        short: words,
        hint: words.optional(),
        needs: z
          .array(id)
          .default([])
          .describe('The needs of the coverage check that put a person into this situation.'),
      }),
    )
    .min(2),
  ladders: z
    .array(
      z.strictObject({
        id,
        subjects: z.array(id).min(1),
        situations: z.array(id).default([]),
        action: words.describe('What to do now, in one sentence.'),
        rungs: z.array(id).min(1).describe('The rungs in order.'),
        here: id.describe('The rung one stands on.'),
        ready: z.array(id).default([]).describe('Fields of a request to have ready.'),
        messages: z.array(id).min(1).describe('The texts to send.'),
        end: z.array(id).min(1).describe('The statements that say what is known of what follows.'),
      }),
    )
    .min(1),
  messages: z.array(z.strictObject({ id, label: words, text: words })).min(1),
});

/** Our own suggestions, each told once. */
export const advice = z.array(statement.extend({ status: z.literal('advice') }));

const named = <Key extends string>(keys: readonly Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, words])) as Record<Key, typeof words>);

/** The words of the closed vocabularies, as pages and tools show them. */
export const vocabulary = z.strictObject({
  status: named(STATUSES),
  covered: named(COVERED),
  payer: named(PAYERS),
  level: named(LEVELS),
  objective: named(OBJECTIVES),
  entry: named(ENTRIES_BESIDE_ROLES),
  handler: named(HANDLERS_BESIDE_ROLES),
  availability: named(AVAILABILITIES),
  weekday: named(WEEKDAYS),
  channelKind: named(CHANNEL_KINDS),
});

/** The files of `content/framework`, each with its shape. */
export const FILES = {
  'organisation.yaml': organisation,
  'sources.yaml': sources,
  'roles.yaml': roles,
  'levels.yaml': levels,
  'services.yaml': services,
  'criticality.yaml': criticality,
  'requests.yaml': requests,
  'needs.yaml': needs,
  'coverage.yaml': coverage,
  'outcomes.yaml': outcomes,
  'escalation.yaml': escalation,
  'advice.yaml': advice,
  'open-points.yaml': openPoints,
  'glossary.yaml': glossary,
  'vocabulary.yaml': vocabulary,
} as const;

export type Raw = { [File in keyof typeof FILES]: z.infer<(typeof FILES)[File]> };

/** A golden case: answers as a person would give them, and the outcome they must lead to. */
export const cases = z.array(
  z.strictObject({
    title: line.describe('The request in the words of a client.'),
    answers: z.record(id, id).describe('Answers by question; an answer ending in -inconnu is "I do not know".'),
    expect: z.strictObject({
      outcome: id.optional().describe('The answer of outcomes.yaml, where others have the same parts.'),
      item: id.optional(),
      covered: z.enum(COVERED),
      level: z.enum(LEVELS),
      entry: z.union([z.enum(ENTRIES_BESIDE_ROLES), id]),
      handler: z.union([z.enum(HANDLERS_BESIDE_ROLES), id]),
    }),
    why: line.optional(),
  }),
);
