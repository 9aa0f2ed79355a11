import { z } from 'astro/zod';
import { TEAM } from '../vocabulary/places.ts';
import { HANDLERS_BESIDE_ROLES } from '../vocabulary/values.ts';
import { grounds, part, statement } from './grounds.ts';
import { id, ref, refWithin } from './ids.ts';
import { text, textWithFields } from './words.ts';

const wait = z
  .strictObject({
    is: z.union([z.literal('not-published'), z.number().positive().max(400)]),
    ...grounds,
    note: text.optional(),
  })
  .describe('How long to wait before going up, in business hours.');

const rung = z.strictObject({
  id: id('rungs'),
  role: ref('roles').describe('The role one turns to.'),
  by: z.enum(['pole', 'group']).optional().describe('The part of the subject that makes the rung precise.'),
  name: text,
  to: text.describe('The rung after « transmettre », with its article.'),
  says: statement.describe('When one goes there, and what for.'),
  can: z.array(ref('statements')).default([]).describe('The statements that say what it can do.'),
  up: statement.describe('When to go on from it.'),
  wait: wait.optional(),
  closed: statement.optional().describe('What to do while it is closed.'),
});

/** A group of the role that another part of the subject names. */
const groupOf = (key: 'entry' | 'handler') =>
  refWithin<Partial<Record<typeof key, { is: string }>>>('groups', (subject) => subject[key]?.is);

const subject = z.strictObject({
  id: id('subjects'),
  label: text,
  entry: part(ref('roles')).describe('The role that receives the request.'),
  pole: part(groupOf('entry')).optional().describe('The pole of the role that receives it.'),
  handler: part(ref('roles', HANDLERS_BESIDE_ROLES)).optional().describe('Who does the work outside the contract.'),
  group: part(groupOf('handler')).optional().describe('The group of the role that does the work.'),
  unpublished: z.array(ref('statements')).default([]).describe('The statements that say what nobody published.'),
  ready: z.array(ref('fields')).default([]).describe('Fields of a request to have ready for this subject.'),
  channels: z.array(ref('channels')).default([]).describe('The channels in another order than usual.'),
  about: ref('channels').optional().describe('The channel the subject is about: it may itself be out of order.'),
  needs: z.array(ref('needs')).default([]).describe('The needs of the coverage check that this subject is about.'),
});

/** How far a person is with a request. */
const situation = z.strictObject({
  id: id('situations'),
  label: text,
  short: text,
  hint: text.optional(),
  needs: z
    .array(ref('needs'))
    .default([])
    .describe('The needs of the coverage check that put a person into this situation.'),
});

const ladder = z.strictObject({
  id: id('ladders'),
  subjects: z.array(ref('subjects')).min(1),
  situations: z.array(ref('situations')).default([]),
  action: text.describe('What to do now, in one sentence.'),
  rungs: z.array(ref('rungs')).min(1).describe('The rungs in order.'),
  here: ref('rungs').describe('The rung one stands on.'),
  ready: z.array(ref('fields')).default([]).describe('Fields of a request to have ready.'),
  messages: z.array(ref('messages')).min(1).describe('The texts to send.'),
  end: z.array(ref('statements')).min(1).describe('The statements that say what is known of what follows.'),
});

/**
 * A text to send; `{field}` stands for what a person writes in a field of a request,
 * `{equipe}` for the `to` of the next rung.
 */
const message = z.strictObject({ id: id('messages'), label: text, text: textWithFields([TEAM]) });

const named = z
  .strictObject({
    blocked: ref('situations').describe('A vital process is blocked: from any page, the way to help.'),
    withoutNews: ref('situations').describe('A request got no answer: the matrix shows the rungs of its ladders.'),
    contested: ref('situations').describe('An answer is contested: where an outcome leads who does not agree.'),
    unsure: ref('subjects').describe('The subject of whoever cannot say.'),
    notKeyUser: ref('subjects').describe('Not a subject of its own: who is no key user asks about any of them.'),
    desk: ref('rungs').describe('The rung whose hours are those of the site.'),
    order: ref('statements').describe('That the order of the rungs is deduced.'),
    noWait: ref('statements').describe('What nobody published about delays.'),
  })
  .describe('What pages and tools show without being told its id.');

/**
 * Who receives a subject, who does the work, and the ladder of each subject in each situation;
 * each rung is told once.
 */
export const escalation = z.strictObject({
  named,
  statements: z.array(statement).default([]),
  wait,
  rungs: z.array(rung).min(1),
  subjects: z.array(subject).min(1),
  situations: z.array(situation).min(2),
  ladders: z.array(ladder).min(1),
  messages: z.array(message).min(1),
});

/** The subjects, the rungs and the ladders, as the rules give them. */
export type EscalationRules = z.infer<typeof escalation>;

/** How long to wait before going up, in business hours; `not-published` as long as nobody published it. */
export type Wait = z.infer<typeof wait>;

/**
 * A step one can go to when a request does not move: the role, when and what for, what it can do,
 * when to go on from it, what to do while it is closed.
 */
export type Rung = z.infer<typeof rung>;

/**
 * A subject: who receives it, who does the work outside the contract, what to have ready for it,
 * and the needs it is about; `about`: the channel that may itself be out of order.
 */
export type Subject = z.infer<typeof subject>;

/**
 * The rungs of some subjects in some situations (none named: in all), in order;
 * `here` is the rung one stands on, `end` what is known of what follows.
 */
export type Ladder = z.infer<typeof ladder>;
