import type { Outcome } from '../../domain/model/model.ts';
import { HANDLERS_OF_ANY_LEVEL, OBJECTIVES_WITHOUT_LEVEL } from '../../vocabulary/coherence.ts';
import type { Loaded } from '../load.ts';
import { problemAt } from '../places.ts';
import type { Problem, ProblemCode } from '../problems.ts';
import type { Path } from '../read.ts';

/** An incoherence of an outcome: where, what kind, and the details of its sentence. */
type Fault = [path: Path, code: ProblemCode, details?: Record<string, string>];

/** Outcomes whose objective, handler, entry, channels or type contradict their levels and each other. */
export function outcomeProblems(loaded: Loaded): Problem[] {
  return loaded.raw['outcomes.yaml'].flatMap((outcome, index) =>
    [objective(loaded, outcome), handler(loaded, outcome), ...entry(loaded, outcome), certainty(outcome)]
      .filter((fault) => fault !== undefined)
      .map(([path, code, details]) =>
        problemAt(loaded, 'outcomes.yaml', [index, ...path], code, { outcome: outcome.id, ...details }),
      ),
  );
}

/** The levels of assistance among the items, as levels.yaml has them. */
function levelsOf({ raw }: Loaded, { items }: Outcome) {
  return raw['levels.yaml'].filter(({ id }) => items.some(({ level }) => level.is === id));
}

function objective(loaded: Loaded, outcome: Outcome): Fault | undefined {
  const levels = levelsOf(loaded, outcome);
  const known: readonly string[] =
    levels.length > 0
      ? levels.map((level) => level.objective.is)
      : outcome.items.flatMap(({ level: { is } }) =>
          is === 'none' || is === 'open' ? OBJECTIVES_WITHOUT_LEVEL[is] : [],
        );
  if (known.includes(outcome.objective.is)) return undefined;
  return [['objective', 'is'], 'objective-incoherent', against(outcome, 'objective', known)];
}

function handler(loaded: Loaded, outcome: Outcome): Fault | undefined {
  const levels = levelsOf(loaded, outcome);
  const { is } = outcome.handler;
  if (is === 'none' && outcome.items.some(({ covered }) => covered.is !== 'n/a'))
    return [['handler', 'is'], 'handler-none', against(outcome, 'handler', HANDLERS_OF_ANY_LEVEL)];
  const known = [...levels.map((level) => level.handler.is), ...HANDLERS_OF_ANY_LEVEL];
  if (levels.length === 0 || known.includes(is)) return undefined;
  return [['handler', 'is'], 'handler-incoherent', against(outcome, 'handler', known)];
}

function against(outcome: Outcome, part: 'objective' | 'handler', known: readonly string[]): Record<string, string> {
  return {
    is: outcome[part].is,
    levels: [...new Set(outcome.items.map(({ level }) => level.is))].join(', '),
    known: [...new Set(known)].join(', '),
  };
}

function entry(
  { raw }: Loaded,
  { entry: { is }, entryBeside, items, channels, type, bySubject, handler: by }: Outcome,
) {
  const roles = raw['roles.yaml'];
  const role = roles.find(({ id }) => id === is);
  const faults: Fault[] = [];
  if (is === 'existing' && items.some(({ covered }) => covered.is !== 'n/a'))
    faults.push([['entry', 'is'], 'entry-existing']);
  if (is === 'existing' && type) faults.push([['type', 'is'], 'type-of-existing', { type: type.is }]);
  if (entryBeside?.is === is) faults.push([['entryBeside', 'is'], 'entry-twice', { is }]);
  if (role && role.channels.length > 0 && channels.length === 0)
    faults.push([['channels'], 'channels-none', { is, known: role.channels.join(', ') }]);
  const strange = is === 'existing' ? undefined : channels.find((channel) => !role?.channels.includes(channel));
  if (strange)
    faults.push([
      ['channels', channels.indexOf(strange)],
      'channel-of-another',
      { is, channel: strange, known: role?.channels.join(', ') ?? '' },
    ]);
  if (bySubject && !roles.some(({ id, groups }) => (id === is || id === by.is) && groups.length > 0))
    faults.push([['bySubject'], 'by-no-subject', { is, by: by.is }]);
  return faults;
}

/** An answer that is said to be provisional though all of it is certain. */
function certainty(outcome: Outcome): Fault | undefined {
  const parts = [
    ...outcome.items.flatMap(({ covered, level, payer }) => [covered, level, payer]),
    outcome.entry,
    outcome.handler,
    outcome.objective,
  ];
  if (outcome.provisional && parts.every(({ status }) => status === 'stated'))
    return [['provisional'], 'provisional-certain'];
  return undefined;
}
