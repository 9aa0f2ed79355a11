import { UNKNOWN, type Answers } from '../../decision/table.ts';
import { walk } from '../../decision/asking/walk.ts';
import { coverageAddress, UNKNOWN_SUFFIX } from '../page/addresses.ts';
import type { CoverageData } from './coverage-data.ts';

/** The option ids of answers in the order asked, as they stand in an address. */
export function segmentsOf(asked: readonly { input: string; answer: string }[]): string[] {
  return asked.map(({ input, answer }) => (answer === UNKNOWN ? input + UNKNOWN_SUFFIX : answer));
}

/** The address of the state that answers lead to; those not asked for are left out. */
export function addressOf(data: CoverageData, answers: Answers): string {
  return coverageAddress(data.lang, segmentsOf(walk(data.table, answers).asked));
}
