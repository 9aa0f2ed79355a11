import type { Covered } from '../../vocabulary/values.ts';

/** The marks: filled ones are answers, outlined ones say how sure or how strong. */
export type MarkKind = 'in' | 'fee' | 'half' | 'lic' | 'slo' | 'be' | 'conf' | 'np';

/** The filled mark of a cover; nothing where it is no question of cover. */
export const MARK_OF: Record<Covered, MarkKind | undefined> = {
  yes: 'in',
  no: 'fee',
  licence: 'lic',
  open: 'half',
  'n/a': undefined,
};
