/** A number of cases: a plain number as long as that is exact, else a `bigint`. */
export type Count = number | bigint;

/** A count in the plainest exact form. */
export function count(cases: bigint): Count {
  return cases <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(cases) : cases;
}

/** The sum of exact numbers. */
export function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((total, one) => total + one, 0n);
}
