import type { FindNeeds } from '../../src/finding/find-needs.ts';
import type { Request } from './requests.ts';

/** How many requests of a kind find a need that fits first, and among three. */
export interface Rates {
  kind: string;
  count: number;
  first: number;
  three: number;
}

const AMONG = 3;

/** The rates of requests by kind; of those that have no place here, how many are shown a need as if it fitted. */
export function rates(
  requests: readonly Request[],
  find: FindNeeds,
): { kinds: Rates[]; none: { count: number; shown: number } } {
  const placeless = requests.filter(({ fits }) => fits.length === 0);
  const kinds = Map.groupBy(
    requests.filter(({ fits }) => fits.length > 0),
    ({ kind }) => kind,
  );
  return {
    kinds: [...kinds].map(([kind, some]) => ({
      kind,
      count: some.length,
      first: some.filter((one) => fitsAmong(one, find, 1)).length,
      three: some.filter((one) => fitsAmong(one, find, AMONG)).length,
    })),
    none: { count: placeless.length, shown: placeless.filter(({ text }) => find(text).sure).length },
  };
}

/** The requests that do not find their need first, or that find one without having any, with what they find. */
export function missed(requests: readonly Request[], find: FindNeeds): (Request & { found: string[] })[] {
  return requests
    .filter((one) => (one.fits.length > 0 ? !fitsAmong(one, find, 1) : find(one.text).sure))
    .map((one) => ({ ...one, found: foundBy(one, find, AMONG) }));
}

function fitsAmong(request: Request, find: FindNeeds, most: number): boolean {
  return foundBy(request, find, most).some((id) => request.fits.includes(id));
}

function foundBy({ text }: Request, find: FindNeeds, most: number): string[] {
  return find(text)
    .hits.slice(0, most)
    .map(({ entry }) => entry.id);
}
