import type { Conditions, Input } from '../table.ts';

/** The options of a box, a bit each; every input starts a word of its own. */
export type Mask = Uint32Array;

/** Turns conditions into masks and compares these. */
export interface Masks {
  of: (when: Conditions) => Mask;
  /** The only input that holds two boxes apart; {@link MEET} if none does, {@link FAR} if several do. */
  apart: (a: Mask, b: Mask) => number;
  /** The same mask with any option of an input accepted. */
  freed: (mask: Mask, input: number) => Mask;
}

export const MEET = -1;
export const FAR = -2;

/** Masks for the inputs of a table. */
export function masksOf(inputs: readonly Input[]): Masks {
  const starts = inputs.reduce<number[]>(
    (all, { options }) => [...all, all.at(-1)! + Math.ceil(options.length / 32)],
    [0],
  );
  const of = (when: Conditions): Mask => {
    const mask = new Uint32Array(starts.at(-1)!);
    inputs.forEach(({ id, options }, input) => {
      const accepted = when[id];
      options.forEach((option, at) => {
        if (!accepted || accepted.includes(option)) mask[starts[input]! + (at >> 5)]! |= 1 << (at & 31);
      });
    });
    return mask;
  };
  const whole = of({});
  return {
    of,
    apart: (a, b) => {
      let found = MEET;
      let word = 0;
      for (let input = 0; input < inputs.length; input += 1) {
        let shared = 0;
        for (const end = starts[input + 1]!; word < end; word += 1) shared |= a[word]! & b[word]!;
        if (shared !== 0) continue;
        if (found !== MEET) return FAR;
        found = input;
      }
      return found;
    },
    freed: (mask, input) =>
      mask.map((word, at) => (at >= starts[input]! && at < starts[input + 1]! ? whole[at]! : word)),
  };
}
