import { UNKNOWN, type Answers, type Table } from '../../src/decision/table.ts';
import { casesOf, outcomesByHand } from './random-table.ts';

/** What the cases left lead to, by the options of the inputs that are still to come. */
type Residual = Map<string, string>;

/** The questions asked, by the meaning of "can still change the outcome", every case looked at. */
export function walkByHand(table: Table, answers: Answers): { asked: string[]; next?: string } {
  const asked: string[] = [];
  let family = [residualOf(table)];
  for (const { id, options } of table.inputs) {
    const split = family.map((residual) => options.map((option) => after(residual, option)));
    if (!split.some(differ)) {
      family = split.map((parts) => new Map(parts.flatMap((part) => [...part])));
      continue;
    }
    const answer = answers[id];
    if (answer === undefined || (answer !== UNKNOWN && !options.includes(answer))) return { asked, next: id };
    asked.push(id);
    family = split.flatMap((parts) => (answer === UNKNOWN ? parts : [parts[options.indexOf(answer)]!]));
  }
  return { asked };
}

/** The least and the most questions left, every way of answering tried. */
export function remainingByHand(table: Table, answers: Answers): { least: number; most: number } {
  const { next } = walkByHand(table, answers);
  if (next === undefined) return { least: 0, most: 0 };
  const { options } = table.inputs.find(({ id }) => id === next)!;
  const onward = (answer: string) => remainingByHand(table, { ...answers, [next]: answer });
  return {
    least: 1 + Math.min(...options.map((option) => onward(option).least)),
    most: 1 + Math.max(...[...options, UNKNOWN].map((answer) => onward(answer).most)),
  };
}

function residualOf(table: Table): Residual {
  return new Map(
    casesOf(table).flatMap((one) => {
      const outcomes = [...new Set(outcomesByHand(table, one))].toSorted().join();
      return outcomes === '' ? [] : [[table.inputs.map(({ id }) => `${one[id]} `).join(''), outcomes] as const];
    }),
  );
}

/** The options of an input are unique to it and none starts as another goes on. */
function after(residual: Residual, option: string): Residual {
  return new Map(
    [...residual]
      .filter(([key]) => key.startsWith(`${option} `))
      .map(([key, outcomes]) => [key.slice(option.length + 1), outcomes]),
  );
}

function differ(parts: readonly Residual[]): boolean {
  return parts.some((a) => parts.some((b) => [...a].some(([key, outcomes]) => b.has(key) && b.get(key) !== outcomes)));
}
