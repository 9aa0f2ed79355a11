import type { EscalationRules, Ladder } from '../schema/escalation.ts';

/**
 * A small mistake somebody could make in the ladders: what it is in words that follow « si », and the rules with it.
 */
export interface LadderMistake {
  ladder: number;
  words: string;
  made: EscalationRules;
}

/**
 * Every subject, situation and rung left out or added, the place one stands moved, neighbours exchanged, subjects of
 * two ladders exchanged: one mistake at a time.
 */
export function ladderMistakesIn(rules: EscalationRules): LadderMistake[] {
  const { ladders } = rules;
  return [
    ...ladders.flatMap((ladder, index) =>
      inOne(ladder, rules).map(({ words, changed }) => ({
        ladder: index,
        words: `${words} (échelle « ${ladder.id} »)`,
        made: { ...rules, ladders: changed ? ladders.with(index, changed) : ladders.toSpliced(index, 1) },
      })),
    ),
    ...ladders.flatMap((_ladder, index) =>
      ladders.slice(index + 1).flatMap((_other, step) => exchanges(rules, index, index + 1 + step)),
    ),
  ];
}

interface Change {
  words: string;
  changed?: Ladder;
}

function inOne(ladder: Ladder, rules: EscalationRules): Change[] {
  const { subjects, situations, rungs } = ladder;
  return [
    { words: 'l’on supprimait l’échelle' },
    ...lists('le sujet', subjects, rules.subjects).map(([words, list]) => ({
      words,
      changed: { ...ladder, subjects: list },
    })),
    ...lists('la situation', situations, rules.situations).map(([words, list]) => ({
      words,
      changed: { ...ladder, situations: list },
    })),
    ...lists('l’échelon', rungs, rules.rungs).map(([words, list]) => ({ words, changed: { ...ladder, rungs: list } })),
    ...rungs.slice(1).map((rung, index) => ({
      words: `l’on échangeait les échelons « ${rungs[index]} » et « ${rung} »`,
      changed: { ...ladder, rungs: rungs.with(index, rung).with(index + 1, rungs[index]!) },
    })),
    ...rungs
      .filter((rung) => rung !== ladder.here)
      .map((here) => ({ words: `l’on commençait à l’échelon « ${here} »`, changed: { ...ladder, here } })),
  ];
}

/** A list with each of its ids left out, and with each other one at its end. */
function lists(
  kind: string,
  held: readonly string[],
  all: readonly { id: string }[],
): [words: string, list: string[]][] {
  return [
    ...held.map((id): [string, string[]] => [`l’on retirait ${kind} « ${id} »`, held.filter((one) => one !== id)]),
    ...all
      .filter(({ id }) => !held.includes(id))
      .map(({ id }): [string, string[]] => [`l’on ajoutait ${kind} « ${id} »`, [...held, id]]),
  ];
}

/** Two ladders that exchange one subject each: the table stays whole, the answers are wrong. */
function exchanges(rules: EscalationRules, first: number, second: number): LadderMistake[] {
  const [a, b] = [rules.ladders[first]!, rules.ladders[second]!];
  return a.subjects
    .filter((subject) => !b.subjects.includes(subject))
    .flatMap((mine) =>
      b.subjects
        .filter((subject) => !a.subjects.includes(subject))
        .map((theirs) => ({
          ladder: first,
          words: `les échelles « ${a.id} » et « ${b.id} » échangeaient les sujets « ${mine} » et « ${theirs} »`,
          made: {
            ...rules,
            ladders: rules.ladders
              .with(first, { ...a, subjects: a.subjects.map((one) => (one === mine ? theirs : one)) })
              .with(second, { ...b, subjects: b.subjects.map((one) => (one === theirs ? mine : one)) }),
          },
        })),
    );
}
