import type { Covered, Level, Payer, Status } from './values.ts';

/** What goes with each cover of an item: the levels and the payers that do not contradict it. */
export const AGREEING: Record<Covered, { level: readonly Level[]; payer: readonly Payer[] }> = {
  yes: { level: ['1', 'none'], payer: ['contract', 'not-published'] },
  no: { level: ['2', 'none'], payer: ['time-and-materials', 'billed', 'project', 'not-published'] },
  licence: { level: ['none'], payer: ['licence'] },
  open: { level: ['1', '2', 'open'], payer: ['open', 'not-published'] },
  'n/a': { level: ['none'], payer: ['none', 'project'] },
};

/** The objectives that go with a level beside the levels of assistance, which have their own. */
export const OBJECTIVES_WITHOUT_LEVEL = { none: ['none', 'open'], open: ['open'] } as const;

/** Who may do the work at any level of assistance, beside the role that this level names. */
export const HANDLERS_OF_ANY_LEVEL: readonly string[] = ['open', 'not-published'];

/** The values that no source settles: they may have any status but the ones below exclude. */
export const UNSETTLED: readonly string[] = ['open', 'not-published', 'none', 'n/a', 'existing'];

/** How sure each value may be; a value that stands here nowhere is settled. */
export const STATUSES_OF: Record<'not-published' | 'open' | 'settled', readonly Status[]> = {
  'not-published': ['not-published'],
  open: ['stated', 'to-confirm', 'not-published'],
  settled: ['stated', 'to-confirm'],
};
