import { withinSentence } from '../../domain/text/typography.ts';
import { model } from 'virtual:model';
import type { Lang } from '../../vocabulary/languages.ts';

/**
 * The words of the two levels in a diagram: their names, what the contract says of them, what their handling aims at.
 */
export function levelWords(lang: Lang) {
  const { covered, objective } = model.vocabulary;
  const [one, two] = model.levels;
  return {
    levelOne: withinSentence(one!.name[lang], lang),
    levelTwo: withinSentence(two!.name[lang], lang),
    included: withinSentence(covered!['yes']![lang], lang),
    outside: withinSentence(covered!['no']![lang], lang),
    objectiveOne: objective![one!.objective.is]![lang],
    objectiveTwo: objective![two!.objective.is]![lang],
  };
}
