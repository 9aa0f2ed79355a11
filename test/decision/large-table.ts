import type { Row, Table } from '../../src/decision/table.ts';

/**
 * A large table as people write them: a first question splits it in groups,
 * each cut by some questions of its own in their order; complete, without overlap.
 */
export function structured(rows: number, questions: number, options: number, seed = 1): Table {
  const next = randomFrom(seed);
  const inputs = inputsOf(questions, options);
  const whens: Row['when'][] = [{}];
  const depth = () => Math.max(0, whens.length - 1);
  while (whens.length + options - 1 <= rows) {
    // Mostly the shallow rows are cut, so that the table grows broad before it grows deep.
    const at = Math.floor(next() * next() * depth());
    const [when] = whens.splice(at, 1) as [Row['when']];
    const last = Math.max(-1, ...Object.keys(when).map((id) => Number(id.slice(1))));
    const room = questions - last - 1;
    const input = room > 0 ? inputs[last + 1 + Math.floor(next() ** 3 * room)]! : undefined;
    whens.push(...(input ? input.options.map((option) => ({ ...when, [input.id]: [option] })) : [when]));
  }
  return {
    inputs,
    rows: whens.map((when, index) => ({ id: `r${index}`, when, outcome: `o${Math.floor(next() * 12)}` })),
  };
}

/** A large table that no graph holds: each row has random conditions on half of the questions. */
export function entangled(rows: number, questions: number, options: number, seed = 1): Table {
  const next = randomFrom(seed);
  const inputs = inputsOf(questions, options);
  const when = () =>
    Object.fromEntries(
      inputs
        .filter(() => next() < 0.5)
        .map(({ id, options: all }) => [id, all.filter((_option, index) => index === 0 || next() < 0.5)]),
    );
  return {
    inputs,
    rows: Array.from({ length: rows }, (_row, index) => ({ id: `r${index}`, when: when(), outcome: `o${index % 12}` })),
  };
}

/**
 * A table with more ways through it than anyone can go, and a node a question: its first two options lead on alike,
 * the third ends with an outcome of its own.
 */
export function braided(questions: number): Table {
  const inputs = inputsOf(questions, 3);
  const until = (last: number, end: number[]) =>
    Object.fromEntries(
      inputs
        .slice(0, last + 1)
        .map(({ id, options }, index) => [id, index === last ? end.map((at) => options[at]!) : options.slice(0, 2)]),
    );
  const ends = inputs.map(({ id }, index) => ({ id, when: until(index, [2]), outcome: id }));
  return {
    inputs,
    rows: [...ends, { id: 'through', when: until(questions - 1, [0, 1]), outcome: 'through' }],
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function inputsOf(questions: number, options: number): Table['inputs'] {
  return Array.from({ length: questions }, (_question, index) => ({
    id: `q${index}`,
    options: Array.from({ length: options }, (_option, option) => `q${index}-${option}`),
  }));
}
