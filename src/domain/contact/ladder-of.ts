import type { EscalationRules, Ladder } from '../../schema/escalation.ts';

/** The ladder of a subject in a situation: one that names no situation answers in all. */
export function ladderOf(
  { ladders }: Pick<EscalationRules, 'ladders'>,
  subject: string,
  situation: string,
): Ladder | undefined {
  return ladders.find(
    ({ subjects, situations }) =>
      subjects.includes(subject) && (situations.length === 0 || situations.includes(situation)),
  );
}
