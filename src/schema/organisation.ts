import { z } from 'astro/zod';
import { AVAILABILITIES, CANTONS, WEEKDAYS } from '../vocabulary/values.ts';
import { email, format, url } from './formats.ts';
import { grounds, part, statement } from './grounds.ts';
import { id, ref } from './ids.ts';
import { line, text } from './words.ts';

const ofEveryChannel = {
  id: id('channels'),
  label: text,
  availability: part(z.enum(AVAILABILITIES)),
  preferred: z.boolean().default(false),
  notes: z.array(statement).default([]),
};

const channel = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('portal'), address: part(url()), ...ofEveryChannel }),
  z.strictObject({ kind: z.literal('email'), address: part(email()), ...ofEveryChannel }),
  z.strictObject({ kind: z.literal('phone'), address: part(format('phone')), ...ofEveryChannel }),
]);

const time = format('time').describe('A time of day, such as "08:00".');

const holidays = z.strictObject({
  canton: z.enum(CANTONS),
  where: text.describe('The canton in words, such as "canton de Berne".'),
  ...grounds,
  closed: statement,
  days: z
    .array(
      z.strictObject({
        id: id('holidays'),
        name: text,
        rule: format('holiday').describe('Month and day, such as "08-01", or days after Easter, such as "easter -2".'),
      }),
    )
    .min(1),
});

const hours = z.strictObject({
  ...grounds,
  week: z
    .array(
      z.strictObject({
        days: z.array(z.enum(WEEKDAYS)).min(1),
        spans: z.array(z.strictObject({ from: time, to: time })).min(1),
      }),
    )
    .min(1),
  eve: z.strictObject({ closes: time, text: statement }),
  holidays,
  notes: z.array(statement).default([]),
});

/** The names, the channels, the opening hours. */
export const organisation = z.strictObject({
  product: line,
  company: line,
  title: text,
  feedback: email()
    .optional()
    .describe('Where objections to an answer go: whoever keeps the rules, never the support.'),
  framework: z.strictObject({
    version: line,
    source: ref('sources'),
    newerExists: z.boolean(),
    notice: statement,
    contract: statement,
  }),
  timeZone: format('zone'),
  channels: z.array(channel).min(1),
  hours,
});

/** A way to reach the desk. */
export type Channel = z.infer<typeof channel>;

/** The names, the channels and the opening hours, as the rules give them. */
export type OrganisationRules = z.infer<typeof organisation>;
