import type { ShownItem } from './verdict.ts';

/** The level of an item where the levels apply. */
export function levelOf({ level: { is } }: ShownItem): '1' | '2' | undefined {
  return is === '1' || is === '2' ? is : undefined;
}
