import { ladderCoherence } from './coherence/ladders.ts';
import { contradictedParts, type ContactCase } from './contact-cases.ts';
import { ladderMistakesIn, type LadderMistake } from './ladder-mistakes.ts';
import { ladderTable, ladderTableProblems } from './ladder-table.ts';
import { ladderProblems } from './ladders.ts';
import type { Loaded } from './load.ts';
import { problemAt } from './places.ts';
import type { Problem } from './problems.ts';

/** What noticed the small mistakes tried in a copy of the ladders, one at a time. */
export interface LadderReport {
  tried: number;
  byProof: number;
  byCases: number;
  survivors: Problem[];
}

/** Makes every small mistake in the ladders and tells which neither their proof nor a golden case would notice. */
export function mutateLadders(loaded: Loaded, golden: readonly ContactCase[]): LadderReport {
  const mistakes = ladderMistakesIn(loaded.raw['escalation.yaml']);
  const unproved = mistakes.filter(({ made }) => !isRefused(withLadders(loaded, made)));
  const missed = unproved.filter(({ made }) => !golden.some((one) => contradictedParts(made, one).length > 0));
  return {
    tried: mistakes.length,
    byProof: mistakes.length - unproved.length,
    byCases: unproved.length - missed.length,
    survivors: missed.map((mistake) => survivor(loaded, mistake)),
  };
}

function isRefused(changed: Loaded): boolean {
  return (
    changed.raw['escalation.yaml'].ladders.some(({ rungs, subjects }) => rungs.length === 0 || subjects.length === 0) ||
    ladderProblems(changed).length > 0 ||
    ladderTableProblems(changed, ladderTable(changed)).length > 0 ||
    ladderCoherence(changed).length > 0
  );
}

function withLadders(loaded: Loaded, made: LadderMistake['made']): Loaded {
  return { ...loaded, raw: { ...loaded.raw, 'escalation.yaml': made } };
}

function survivor(loaded: Loaded, { ladder, words }: LadderMistake): Problem {
  const { subjects, situations } = loaded.raw['escalation.yaml'].ladders[ladder]!;
  return problemAt(loaded, 'escalation.yaml', ['ladders', ladder], 'ladder-mistake-unnoticed', {
    mistake: words,
    subject: subjects[0] ?? '',
    situation: situations[0] ?? loaded.raw['escalation.yaml'].situations[0]!.id,
  });
}
