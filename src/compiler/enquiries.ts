import type { Settled } from '../schema/enquiries.ts';
import type { Loaded } from './load.ts';
import { problemAt } from './places.ts';
import type { Problem } from './problems.ts';

const FILE = 'enquiries.yaml';

/** What two enquiries would settle: each thing belongs to one. */
export function enquiryProblems(loaded: Loaded): Problem[] {
  const first = new Map<string, string>();
  return loaded.raw[FILE].flatMap(({ id, settles }, index) =>
    (Object.keys(settles) as Settled[]).flatMap((kind) =>
      settles[kind].flatMap((value, place) => {
        const thing = `${kind}/${value}`;
        const before = first.get(thing);
        if (before === undefined) {
          first.set(thing, id);
          return [];
        }
        const path = [index, 'settles', kind, place];
        return [problemAt(loaded, FILE, path, 'settled-twice', { value, first: before })];
      }),
    ),
  );
}
