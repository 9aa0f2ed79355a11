/** A table too entangled to be worked out whole; `limit` is the number of steps after which the work ended. */
export class TooLarge extends Error {
  override name = 'TooLarge';
  readonly limit: number;

  constructor(work: string, limit: number) {
    super(
      `The table is too entangled: ${work} takes more than ${limit} steps. ` +
        'Order the questions so that rows share their first conditions, or split the table.',
    );
    this.limit = limit;
  }
}

/** Counts steps of some work and ends it with {@link TooLarge} beyond a limit. */
export function counter(work: string, limit: number): (weight?: number) => void {
  let steps = 0;
  return (weight = 1) => {
    steps += weight;
    if (steps > limit) throw new TooLarge(work, limit);
  };
}
