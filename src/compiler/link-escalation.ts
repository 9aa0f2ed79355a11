import { fieldsOf, TEAM } from '../domain/contact/message.ts';
import { HANDLERS_BESIDE_ROLES } from '../vocabulary/values.ts';
import { ids, problemAt, type Reference } from './places.ts';
import type { Loaded } from './load.ts';
import type { Problem } from './problems.ts';
import type { Path } from './read.ts';
import { allStatements } from './statements.ts';

/** What the escalation names by id: roles, poles and groups, rungs, subjects, situations, fields, texts, statements. */
export function escalationReferences(loaded: Loaded): Reference[] {
  const statements = allStatements(loaded).map(({ value }) => value.id);
  return [
    ...rungReferences(loaded, statements),
    ...subjectReferences(loaded, statements),
    ...situationReferences(loaded),
    ...ladderReferences(loaded, statements),
    ...messageReferences(loaded),
  ];
}

/** A ladder that comes back to a rung, starts beside its rungs, or names a rung that leaves a person alone while it is closed. */
export function ladderProblems(loaded: Loaded): Problem[] {
  const { rungs, ladders } = loaded.raw['escalation.yaml'];
  const roles = loaded.raw['roles.yaml'];
  const closing = new Set(
    loaded.raw['organisation.yaml'].channels
      .filter(({ availability }) => availability.is === 'opening-hours')
      .map(({ id }) => id),
  );
  return [
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

function to(path: Path, value: string, known: readonly string[], kind: string, where: string): Reference {
  return { file: 'escalation.yaml', path, value, known, kind, where };
}

const STATEMENT = ['aucun énoncé', 'un fichier de content/framework'] as const;
const FIELD = ['aucun champ de demande', 'requests.yaml, sous « fields »'] as const;

function rungReferences({ raw }: Loaded, statements: readonly string[]): Reference[] {
  const roles = ids(raw['roles.yaml']);
  return raw['escalation.yaml'].rungs.flatMap(({ role, can }, index) => [
    to(['rungs', index, 'role'], role, roles, 'aucun rôle', 'roles.yaml'),
    ...can.map((value, at) => to(['rungs', index, 'can', at], value, statements, ...STATEMENT)),
  ]);
}

function subjectReferences({ raw }: Loaded, statements: readonly string[]): Reference[] {
  const roles = ids(raw['roles.yaml']);
  const groupsOf = (role: string) => ids(raw['roles.yaml'].find(({ id }) => id === role)?.groups ?? []);
  return raw['escalation.yaml'].subjects.flatMap(
    ({ entry, pole, handler, group, unpublished, ready, channels, about, needs }, index) => [
      to(['subjects', index, 'entry', 'is'], entry.is, roles, 'aucun rôle', 'roles.yaml'),
      ...(pole
        ? [
            to(
              ['subjects', index, 'pole', 'is'],
              pole.is,
              groupsOf(entry.is),
              'aucun pôle de ce rôle',
              'roles.yaml, sous « groups »',
            ),
          ]
        : []),
      ...(handler
        ? [
            to(
              ['subjects', index, 'handler', 'is'],
              handler.is,
              [...HANDLERS_BESIDE_ROLES, ...roles],
              'aucun rôle',
              'roles.yaml',
            ),
          ]
        : []),
      ...(group
        ? [
            to(
              ['subjects', index, 'group', 'is'],
              group.is,
              groupsOf(handler?.is ?? ''),
              'aucun groupe de ce rôle',
              'roles.yaml, sous « groups »',
            ),
          ]
        : []),
      ...unpublished.map((value, at) => to(['subjects', index, 'unpublished', at], value, statements, ...STATEMENT)),
      ...ready.map((value, at) =>
        to(['subjects', index, 'ready', at], value, ids(raw['requests.yaml'].fields), ...FIELD),
      ),
      ...channels.map((value, at) =>
        to(
          ['subjects', index, 'channels', at],
          value,
          ids(raw['organisation.yaml'].channels),
          'aucun canal',
          'organisation.yaml',
        ),
      ),
      ...(about
        ? [
            to(
              ['subjects', index, 'about'],
              about,
              ids(raw['organisation.yaml'].channels),
              'aucun canal',
              'organisation.yaml',
            ),
          ]
        : []),
      ...needs.map((value, at) =>
        to(['subjects', index, 'needs', at], value, ids(raw['needs.yaml'].needs), 'aucun besoin', 'needs.yaml'),
      ),
    ],
  );
}

function situationReferences({ raw }: Loaded): Reference[] {
  return raw['escalation.yaml'].situations.flatMap(({ needs }, index) =>
    needs.map((value, at) =>
      to(['situations', index, 'needs', at], value, ids(raw['needs.yaml'].needs), 'aucun besoin', 'needs.yaml'),
    ),
  );
}

function ladderReferences({ raw }: Loaded, statements: readonly string[]): Reference[] {
  const { rungs, subjects, situations, messages, ladders } = raw['escalation.yaml'];
  return ladders.flatMap((ladder, index) => {
    const list = (
      key: 'subjects' | 'situations' | 'rungs' | 'ready' | 'messages' | 'end',
      known: readonly string[],
      kind: string,
      where: string,
    ) => ladder[key].map((value, at) => to(['ladders', index, key, at], value, known, kind, where));
    return [
      ...list('subjects', ids(subjects), 'aucun sujet', 'escalation.yaml, sous « subjects »'),
      ...list('situations', ids(situations), 'aucune situation', 'escalation.yaml, sous « situations »'),
      ...list('rungs', ids(rungs), 'aucun échelon', 'escalation.yaml, sous « rungs »'),
      ...list('ready', ids(raw['requests.yaml'].fields), ...FIELD),
      ...list('messages', ids(messages), 'aucun message', 'escalation.yaml, sous « messages »'),
      ...list('end', statements, ...STATEMENT),
    ];
  });
}

function messageReferences({ raw }: Loaded): Reference[] {
  const known = [...ids(raw['requests.yaml'].fields), TEAM];
  return raw['escalation.yaml'].messages.flatMap(({ text }, index) =>
    Object.entries(text).flatMap(([lang, written]) =>
      fieldsOf(written).map((value) => to(['messages', index, 'text', lang], value, known, ...FIELD)),
    ),
  );
}
