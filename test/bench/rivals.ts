import { unaryTest } from 'feelin';
import { Engine, type RuleProperties } from 'json-rules-engine';
import Publicodes from 'publicodes';
import type { Answers, Table } from '../../src/decision/table.ts';

/** Something that finds the outcome of a case; none: the empty word. */
export interface Rival {
  name: string;
  outcome: (answers: Answers) => string | Promise<string>;
}

/** A loop over the rows that ends with the first that holds. */
export function plainLoop({ rows }: Table): Rival {
  const conditions = rows.map(({ when, outcome }) => ({ outcome, when: Object.entries(when) }));
  return {
    name: 'plain loop',
    outcome: (answers) =>
      conditions.find(({ when }) => when.every(([input, options]) => options.includes(answers[input]!)))?.outcome ?? '',
  };
}

/** The table as nested `switch` statements, written as JavaScript: the physical reference. */
export function compiledTree({ inputs, rows }: Table): Rival {
  const write = (level: number, left: Table['rows']): string => {
    if (level === inputs.length || left.every(({ outcome }) => outcome === left[0]?.outcome))
      return `return ${JSON.stringify(left[0]?.outcome ?? '')};`;
    const { id, options } = inputs[level]!;
    if (left.every(({ when }) => !when[id])) return write(level + 1, left);
    return `switch (answers[${JSON.stringify(id)}]) { ${options
      .map(
        (option) =>
          `case ${JSON.stringify(option)}: ${write(
            level + 1,
            left.filter(({ when }) => !when[id] || when[id].includes(option)),
          )}`,
      )
      .join(' ')} default: return ''; }`;
  };
  // oxlint-disable-next-line no-implied-eval -- the text is our own
  return { name: 'compiled tree', outcome: new Function('answers', write(0, rows)) as (answers: Answers) => string };
}

/** The table as rules of json-rules-engine. */
export function jsonRulesEngine({ rows }: Table): Rival {
  const engine = new Engine(
    rows.map(({ when, outcome }): RuleProperties => ({
      conditions: { all: Object.entries(when).map(([fact, value]) => ({ fact, operator: 'in', value })) },
      event: { type: outcome },
    })),
  );
  return {
    name: 'json-rules-engine',
    outcome: async (answers) => (await engine.run({ ...answers })).events[0]?.type ?? '',
  };
}

/** The table as a DMN decision table: each cell a unary test of FEEL. */
export function feelTable({ rows }: Table): Rival {
  const cells = rows.map(({ when, outcome }) => ({
    outcome,
    tests: Object.entries(when).map(([input, options]) => ({
      input,
      test: options.map((option) => `"${option}"`).join(', '),
    })),
  }));
  return {
    name: 'feelin (DMN)',
    outcome: (answers) =>
      cells.find(({ tests }) =>
        tests.every(({ input, test }) => unaryTest(test, { '?': answers[input] }).value === true),
      )?.outcome ?? '',
  };
}

/** The table as a rule of publicodes with a variation a row. */
export function publicodes({ inputs, rows }: Table): Rival {
  const engine = new Publicodes(
    {
      ...Object.fromEntries(inputs.map(({ id }) => [id, "'aucune'"])),
      outcome: {
        variations: [
          ...rows.map(({ when, outcome }) => ({
            si: { 'toutes ces conditions': Object.entries(when).map(either) },
            alors: `'${outcome}'`,
          })),
          { sinon: "'aucun'" },
        ],
      },
    },
    { logger: { log: () => {}, warn: () => {}, error: () => {} } },
  );
  return {
    name: 'publicodes',
    outcome: (answers) =>
      String(
        engine
          .setSituation(Object.fromEntries(Object.entries(answers).map(([input, option]) => [input, `'${option}'`])))
          .evaluate('outcome').nodeValue,
      ),
  };
}

function either([input, options]: [string, readonly string[]]) {
  return { 'une de ces conditions': options.map((option) => `${input} = '${option}'`) };
}
