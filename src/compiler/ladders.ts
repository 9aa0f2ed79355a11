import type { Loaded } from './load.ts';
import { problemAt } from './places.ts';
import type { Problem } from './problems.ts';

/**
 * A ladder that comes back to a rung, starts beside its rungs, or names a
 * rung that leaves a person alone while it is closed.
 */
export function ladderProblems(loaded: Loaded): Problem[] {
  const { rungs, ladders, named } = loaded.raw['escalation.yaml'];
  const roles = loaded.raw['roles.yaml'];
  const closing = new Set(
    loaded.raw['organisation.yaml'].channels
      .filter(({ availability }) => availability.is === 'opening-hours')
      .map(({ id }) => id),
  );
  return [
    ...ladders.flatMap(({ id, subjects, situations }) =>
      situations.length === 0 && subjects.includes(named.unsure)
        ? [
            problemAt(loaded, 'escalation.yaml', ['named', 'unsure'], 'unsure-aside', {
              subject: named.unsure,
              ladder: id,
            }),
          ]
        : [],
    ),
    ...needsAside(loaded),
    ...rungs.flatMap(({ id, role, closed }, index) =>
      !closed && roles.find((known) => known.id === role)?.channels.some((channel) => closing.has(channel))
        ? [problemAt(loaded, 'escalation.yaml', ['rungs', index], 'rung-without-closed', { rung: id })]
        : [],
    ),
    ...ladders.flatMap((ladder, index) => [
      ...ladder.rungs.flatMap((rung, at) =>
        ladder.rungs.indexOf(rung) < at
          ? [
              problemAt(loaded, 'escalation.yaml', ['ladders', index, 'rungs', at], 'ladder-loops', {
                ladder: ladder.id,
                rung,
              }),
            ]
          : [],
      ),
      ...(ladder.rungs.includes(ladder.here)
        ? []
        : [
            problemAt(loaded, 'escalation.yaml', ['ladders', index, 'here'], 'ladder-here', {
              ladder: ladder.id,
              rung: ladder.here,
              known: ladder.rungs.join(', '),
            }),
          ]),
    ]),
  ];
}

/** Needs whose page leads to a subject in a situation, where the ladder of the subject asks for none. */
function needsAside(loaded: Loaded): Problem[] {
  const { subjects, situations, ladders, named } = loaded.raw['escalation.yaml'];
  const chosen = subjects.filter(({ id }) => id !== named.notKeyUser);
  const leads = (need: string) =>
    situations.some(({ needs }) => needs.includes(need)) ||
    chosen.filter(({ needs }) => needs.includes(need)).length === 1;
  return subjects.flatMap((subject, index) => {
    const ladder = ladders.find((one) => one.situations.length === 0 && one.subjects.includes(subject.id));
    if (!ladder || !chosen.includes(subject)) return [];
    return subject.needs.flatMap((need, at) =>
      leads(need)
        ? [
            problemAt(loaded, 'escalation.yaml', ['subjects', index, 'needs', at], 'need-aside', {
              subject: subject.id,
              need,
              ladder: ladder.id,
            }),
          ]
        : [],
    );
  });
}
