import type { Loaded } from '../load.ts';
import type { Problem } from '../problems.ts';
import { itemProblems } from './items.ts';
import { outcomeProblems } from './outcomes.ts';
import { misplacedVerdicts, sentenceProblems } from './sentences.ts';
import { statusProblems } from './statuses.ts';

/**
 * What the parts of outcomes say against each other: an outcome is looked at whole only where its items agree, its
 * sentences where all of it does.
 */
export function incoherences(loaded: Loaded): Problem[] {
  const items = itemProblems(loaded);
  const wholes = elsewhere(items, [...outcomeProblems(loaded), ...statusProblems(loaded)]);
  const sentences = elsewhere([...items, ...wholes], sentenceProblems(loaded));
  return [...items, ...wholes, ...sentences, ...misplacedVerdicts(loaded)];
}

/** The problems of outcomes of which none is told yet. */
function elsewhere(told: readonly Problem[], problems: readonly Problem[]): Problem[] {
  const outcomes = new Set(told.map(({ details }) => details['outcome']));
  return problems.filter(({ details }) => !outcomes.has(details['outcome']));
}
