/**
 * How sure a statement is: stated by the framework (S1), read elsewhere or contradicted, in no source,
 * or our own advice.
 */
export const STATUSES = ['stated', 'to-confirm', 'not-published', 'advice'] as const;
export type Status = (typeof STATUSES)[number];

/** Whether the maintenance contract covers an item; `n/a`: not a question of cover. */
export const COVERED = ['yes', 'no', 'licence', 'open', 'n/a'] as const;
export type Covered = (typeof COVERED)[number];

/** Level of assistance; `none`: the levels do not apply. */
export const LEVELS = ['1', '2', 'none', 'open'] as const;
export type Level = (typeof LEVELS)[number];

/** Who pays and how; `billed`: at the client's cost, mode not stated. */
export const PAYERS = [
  'contract',
  'time-and-materials',
  'billed',
  'licence',
  'project',
  'open',
  'not-published',
  'none',
] as const;
export type Payer = (typeof PAYERS)[number];

/** What the handling aims at. */
export const OBJECTIVES = ['service-level', 'best-effort', 'open', 'none'] as const;

/** Where a request enters, beside the roles: in a request that exists, or nowhere published. */
export const ENTRIES_BESIDE_ROLES = ['existing', 'not-published'] as const;

/** Who does the work, beside the roles: still open, nowhere published, or nobody as there is no work. */
export const HANDLERS_BESIDE_ROLES = ['open', 'not-published', 'none'] as const;

export const CHANNEL_KINDS = ['portal', 'email', 'phone'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

export const AVAILABILITIES = ['any-time', 'opening-hours'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/** What a field of a request takes: the subject, one line, several, or a grade of criticality. */
export const FIELD_KINDS = ['subject', 'line', 'lines', 'criticality'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export const SIDES = ['client', 'proconcept'] as const;
export type Side = (typeof SIDES)[number];

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The cantons of Switzerland by the letters on their number plates. */
export const CANTONS = [
  'AG',
  'AI',
  'AR',
  'BE',
  'BL',
  'BS',
  'FR',
  'GE',
  'GL',
  'GR',
  'JU',
  'LU',
  'NE',
  'NW',
  'OW',
  'SG',
  'SH',
  'SO',
  'SZ',
  'TG',
  'TI',
  'UR',
  'VD',
  'VS',
  'ZG',
  'ZH',
] as const;
