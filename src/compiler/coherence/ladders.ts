import type { Ladder } from '../../domain/model/model.ts';
import type { Loaded } from '../load.ts';
import { problemAt } from '../places.ts';
import type { Problem, ProblemCode } from '../problems.ts';
import type { Path } from '../read.ts';

const FILE = 'escalation.yaml';

/**
 * Ladders that miss whoever receives their subject, that never leave the client's firm or come back to it; delays at
 * odds with what is said of them.
 */
export function ladderCoherence(loaded: Loaded): Problem[] {
  const { ladders, subjects } = loaded.raw[FILE];
  return [
    ...ladders.flatMap((ladder, index) => {
      const at = (path: Path, code: ProblemCode, details: Record<string, string> = {}) =>
        problemAt(loaded, FILE, ['ladders', index, ...path], code, { ladder: ladder.id, ...details });
      const roles = ladder.rungs.map((rung) => roleOf(loaded, rung));
      const missed = ladder.subjects.findIndex(
        (id) => !roles.some((role) => role?.id === subjects.find((one) => one.id === id)?.entry.is),
      );
      const firm = roles.findIndex((role) => role?.side === 'proconcept');
      const back = roles.findIndex((role, place) => firm >= 0 && place > firm && role?.side === 'client');
      return [
        ...(missed < 0 ? [] : [at(['subjects', missed], 'ladder-without-entry', entryOf(loaded, ladder, missed))]),
        ...(firm < 0 ? [at(['rungs'], 'ladder-at-home', {})] : []),
        ...(back < 0 ? [] : [at(['rungs', back], 'ladder-back-home', { rung: ladder.rungs[back]! })]),
      ];
    }),
    ...waits(loaded),
  ];
}

function roleOf({ raw }: Loaded, rung: string) {
  const { role } = raw[FILE].rungs.find(({ id }) => id === rung) ?? {};
  return raw['roles.yaml'].find(({ id }) => id === role);
}

function entryOf({ raw }: Loaded, { subjects }: Ladder, place: number): Record<string, string> {
  const subject = raw[FILE].subjects.find(({ id }) => id === subjects[place]);
  const entry = subject?.entry.is ?? '';
  const known = raw[FILE].rungs.filter(({ role }) => role === entry).map(({ id }) => id);
  return { subject: subjects[place]!, entry, known: known.join(', ') };
}

/** Delays that are at odds with their status, or with the sentence that says that nobody published one. */
function waits(loaded: Loaded): Problem[] {
  const { wait, rungs, named, statements } = loaded.raw[FILE];
  const all = [
    { wait, path: ['wait'] },
    ...rungs.flatMap((rung, index) => (rung.wait ? [{ wait: rung.wait, path: ['rungs', index, 'wait'] }] : [])),
  ];
  const silent = statements.findIndex(({ id, status }) => id === named.noWait && status === 'not-published');
  return [
    ...all.flatMap((one) =>
      (one.wait.is === 'not-published') === (one.wait.status === 'not-published')
        ? []
        : [
            problemAt(loaded, FILE, [...one.path, 'status'], 'wait-incoherent', {
              is: String(one.wait.is),
              status: one.wait.status,
            }),
          ],
    ),
    ...(wait.is !== 'not-published' && silent >= 0
      ? [
          problemAt(loaded, FILE, ['statements', silent], 'wait-denied', {
            id: named.noWait,
            is: String(wait.is),
            line: String(loaded.sources[FILE].placeOf(['wait']).line),
          }),
        ]
      : []),
  ];
}
