import { UNKNOWN_SUFFIX } from '../domain/page/addresses.ts';
import { NEED } from '../domain/model/model.ts';
import { ENTRIES_BESIDE_ROLES, HANDLERS_BESIDE_ROLES } from '../vocabulary/values.ts';
import { escalationReferences, ladderProblems } from './link-escalation.ts';
import type { FileName, Loaded } from './load.ts';
import { ids, problemAt, type Reference } from './places.ts';
import { nearest, type Problem, type ProblemCode } from './problems.ts';
import type { Path } from './read.ts';
import { allGrounded, allStatements } from './statements.ts';

/** Checks that every id is unique, that every reference finds its element, and that every status has its sources. */
export function linkProblems(loaded: Loaded): Problem[] {
  return [
    ...doubled(loaded),
    ...reserved(loaded),
    ...references(loaded),
    ...ladderProblems(loaded),
    ...groundProblems(loaded),
    ...hourProblems(loaded),
  ];
}

interface Declared {
  id: string;
  file: FileName;
  path: Path;
}

function declared(file: FileName, list: readonly { id: string }[], ...prefix: PropertyKey[]): Declared[] {
  return list.map(({ id }, index) => ({ id, file, path: [...prefix, index, 'id'] }));
}

/** The kinds of ids that must each be unique. */
function declarations({ raw }: Loaded): Declared[][] {
  const coverage = raw['coverage.yaml'];
  return [
    declared('sources.yaml', raw['sources.yaml']),
    declared('roles.yaml', raw['roles.yaml']).concat(
      raw['roles.yaml'].flatMap((role, index) => declared('roles.yaml', role.groups, index, 'groups')),
    ),
    declared('levels.yaml', raw['levels.yaml']),
    declared('services.yaml', raw['services.yaml']),
    declared('criticality.yaml', raw['criticality.yaml'].grades, 'grades'),
    declared('requests.yaml', raw['requests.yaml'].types, 'types'),
    declared('requests.yaml', raw['requests.yaml'].fields, 'fields'),
    declared('organisation.yaml', raw['organisation.yaml'].channels, 'channels'),
    declared('needs.yaml', raw['needs.yaml'].families, 'families'),
    [
      ...declared('needs.yaml', raw['needs.yaml'].needs, 'needs'),
      ...formerIds(raw['needs.yaml'].needs),
      ...optionDeclarations(coverage.questions),
    ],
    declared('coverage.yaml', coverage.questions, 'questions'),
    declared('coverage.yaml', coverage.assumptions, 'assumptions'),
    declared('coverage.yaml', coverage.groups, 'groups'),
    coverage.groups.flatMap((group, index) => declared('coverage.yaml', group.rows, 'groups', index, 'rows')),
    declared('outcomes.yaml', raw['outcomes.yaml']),
    declared('escalation.yaml', raw['escalation.yaml'].rungs, 'rungs'),
    [
      ...declared('escalation.yaml', raw['escalation.yaml'].subjects, 'subjects'),
      ...declared('escalation.yaml', raw['escalation.yaml'].situations, 'situations'),
    ],
    declared('escalation.yaml', raw['escalation.yaml'].ladders, 'ladders'),
    declared('escalation.yaml', raw['escalation.yaml'].messages, 'messages'),
    ...raw['outcomes.yaml'].map((outcome, index) => declared('outcomes.yaml', outcome.items, index, 'items')),
  ];
}

function formerIds(needs: Loaded['raw']['needs.yaml']['needs']): Declared[] {
  return needs.flatMap(({ replaces }, need) =>
    replaces.map((id, at): Declared => ({ id, file: 'needs.yaml', path: ['needs', need, 'replaces', at] })),
  );
}

function optionDeclarations(questions: Loaded['raw']['coverage.yaml']['questions']): Declared[] {
  return questions.flatMap((question, index) =>
    declared('coverage.yaml', question.options, 'questions', index, 'options'),
  );
}

function doubled(loaded: Loaded): Problem[] {
  const statements = allStatements(loaded).map(({ file, path, value }) => ({
    id: value.id,
    file,
    path: [...path, 'id'] as Path,
  }));
  const found = [...declarations(loaded), statements].flatMap((kind) => repeats(loaded, kind));
  return [...new Map(found.map((problem) => [`${problem.file}:${problem.line}`, problem])).values()];
}

function repeats(loaded: Loaded, kind: readonly Declared[]): Problem[] {
  const first = new Map<string, Declared>();
  return kind.flatMap((one) => {
    const before = first.get(one.id);
    if (!before) {
      first.set(one.id, one);
      return [];
    }
    const place = loaded.sources[before.file];
    return [
      problemAt(loaded, one.file, one.path, 'id-doubled', {
        value: one.id,
        first: `${place.file}:${place.lineOf(before.path)}`,
      }),
    ];
  });
}

function reserved(loaded: Loaded): Problem[] {
  const { needs } = loaded.raw['needs.yaml'];
  return [...declared('needs.yaml', needs, 'needs'), ...optionDeclarations(loaded.raw['coverage.yaml'].questions)]
    .filter(({ id }) => id.endsWith(UNKNOWN_SUFFIX))
    .map(({ id, file, path }) => problemAt(loaded, file, path, 'id-reserved', { value: id }));
}

function references(loaded: Loaded): Problem[] {
  return [
    ...sourceReferences(loaded),
    ...peopleReferences(loaded),
    ...needReferences(loaded),
    ...coverageReferences(loaded),
    ...outcomeReferences(loaded),
    ...glossaryReferences(loaded),
    ...escalationReferences(loaded),
  ]
    .filter(({ value, known }) => !known.includes(value))
    .map(({ file, path, value, known, kind, where }) =>
      problemAt(loaded, file, path, 'id-unknown', {
        value,
        kind,
        where,
        nearest: nearest(value, known) ?? '',
        known: shortList(known),
      }),
    );
}

function sourceReferences(loaded: Loaded): Reference[] {
  const known = ids(loaded.raw['sources.yaml']);
  const to = (file: FileName, path: Path, value: string): Reference => ({
    file,
    path,
    value,
    known,
    kind: 'aucune source',
    where: 'sources.yaml',
  });
  return [
    to('organisation.yaml', ['framework', 'source'], loaded.raw['organisation.yaml'].framework.source),
    ...allGrounded(loaded).flatMap(({ file, path, value }) =>
      value.sources.map((source, index) => to(file, [...path, 'sources', index], source)),
    ),
  ];
}

function peopleReferences({ raw }: Loaded): Reference[] {
  const roles = ids(raw['roles.yaml']);
  const channels = ids(raw['organisation.yaml'].channels);
  return [
    ...raw['roles.yaml'].flatMap((role, index) =>
      role.channels.map((value, at): Reference => ({
        file: 'roles.yaml',
        path: [index, 'channels', at],
        value,
        known: channels,
        kind: 'aucun canal',
        where: 'organisation.yaml',
      })),
    ),
    ...raw['levels.yaml'].map((level, index): Reference => ({
      file: 'levels.yaml',
      path: [index, 'handler', 'is'],
      value: level.handler.is,
      known: roles,
      kind: 'aucun rôle',
      where: 'roles.yaml',
    })),
    ...raw['coverage.yaml'].questions.map((question, index): Reference => ({
      file: 'coverage.yaml',
      path: ['questions', index, 'who'],
      value: question.who,
      known: roles,
      kind: 'aucun rôle',
      where: 'roles.yaml',
    })),
  ];
}

function needReferences({ raw }: Loaded): Reference[] {
  const families = ids(raw['needs.yaml'].families);
  const needs = ids(raw['needs.yaml'].needs);
  const fields = ids(raw['requests.yaml'].fields);
  return raw['needs.yaml'].needs.flatMap((need, index): Reference[] => [
    {
      file: 'needs.yaml',
      path: ['needs', index, 'family'],
      value: need.family,
      known: families,
      kind: 'aucune famille',
      where: 'needs.yaml, sous « families »',
    },
    ...need.prepare.map((value, at): Reference => ({
      file: 'needs.yaml',
      path: ['needs', index, 'prepare', at],
      value,
      known: fields,
      kind: 'aucun champ de demande',
      where: 'requests.yaml, sous « fields »',
    })),
    ...need.related.map((value, at): Reference => ({
      file: 'needs.yaml',
      path: ['needs', index, 'related', at],
      value,
      known: needs,
      kind: 'aucun besoin',
      where: 'needs.yaml',
    })),
  ]);
}

function coverageReferences({ raw }: Loaded): Reference[] {
  const coverage = raw['coverage.yaml'];
  const needs = ids(raw['needs.yaml'].needs);
  const rows = coverage.groups.flatMap((group) => ids(group.rows));
  const outcomes = ids(raw['outcomes.yaml']);
  return [
    ...coverage.assumptions.map((assumption, index): Reference => ({
      file: 'coverage.yaml',
      path: ['assumptions', index, 'otherwise'],
      value: assumption.otherwise,
      known: needs,
      kind: 'aucun besoin',
      where: 'needs.yaml',
    })),
    ...coverage.direct.map((direct, index): Reference => ({
      file: 'coverage.yaml',
      path: ['direct', index, 'row'],
      value: direct.row,
      known: rows,
      kind: 'aucune ligne',
      where: 'coverage.yaml',
    })),
    ...coverage.groups.flatMap((group, g) => [
      ...conditionReferences(raw, group.given, ['groups', g, 'given']),
      ...group.rows.flatMap((row, r): Reference[] => [
        ...conditionReferences(raw, row.when, ['groups', g, 'rows', r, 'when']),
        {
          file: 'coverage.yaml',
          path: ['groups', g, 'rows', r, 'outcome'],
          value: row.outcome,
          known: outcomes,
          kind: 'aucune réponse',
          where: 'outcomes.yaml',
        },
      ]),
    ]),
  ];
}

/** The options of each input of the coverage table. */
export function optionsByInput(raw: Loaded['raw']): Record<string, string[]> {
  return {
    [NEED]: ids(raw['needs.yaml'].needs),
    ...Object.fromEntries(raw['coverage.yaml'].questions.map(({ id, options }) => [id, ids(options)])),
  };
}

function conditionReferences(raw: Loaded['raw'], when: Record<string, readonly string[]>, path: Path): Reference[] {
  const inputs = optionsByInput(raw);
  return Object.entries(when).flatMap(([input, options]): Reference[] => [
    {
      file: 'coverage.yaml',
      path: [...path, input],
      value: input,
      known: Object.keys(inputs),
      kind: 'aucune question',
      where: 'coverage.yaml, sous « questions »',
    },
    ...(inputs[input]
      ? options.map((value, at): Reference => ({
          file: 'coverage.yaml',
          path: [...path, input, at],
          value,
          known: inputs[input]!,
          kind: input === NEED ? 'aucun besoin' : 'aucune option',
          where: input === NEED ? 'needs.yaml' : 'coverage.yaml, sous « options »',
        }))
      : []),
  ]);
}

function outcomeReferences(loaded: Loaded): Reference[] {
  const { raw } = loaded;
  const roles = ids(raw['roles.yaml']);
  const statements = allStatements(loaded).map(({ value }) => value.id);
  return raw['outcomes.yaml'].flatMap((outcome, index): Reference[] => {
    const to = (path: Path, value: string, known: readonly string[], kind: string, where: string): Reference => ({
      file: 'outcomes.yaml',
      path: [index, ...path],
      value,
      known,
      kind,
      where,
    });
    return [
      to(['entry', 'is'], outcome.entry.is, [...ENTRIES_BESIDE_ROLES, ...roles], 'aucune entrée', 'roles.yaml'),
      to(['handler', 'is'], outcome.handler.is, [...HANDLERS_BESIDE_ROLES, ...roles], 'aucun rôle', 'roles.yaml'),
      ...(outcome.entryBeside
        ? [to(['entryBeside', 'is'], outcome.entryBeside.is, roles, 'aucun rôle', 'roles.yaml')]
        : []),
      ...(outcome.provisional
        ? [to(['provisional', 'settledBy'], outcome.provisional.settledBy, roles, 'aucun rôle', 'roles.yaml')]
        : []),
      ...(outcome.type
        ? [
            to(
              ['type', 'is'],
              outcome.type.is,
              ids(raw['requests.yaml'].types),
              'aucun type de demande',
              'requests.yaml',
            ),
          ]
        : []),
      ...outcome.assumes.map((value, at) =>
        to(['assumes', at], value, ids(raw['coverage.yaml'].assumptions), 'aucune hypothèse', 'coverage.yaml'),
      ),
      ...outcome.channels.map((value, at) =>
        to(['channels', at], value, ids(raw['organisation.yaml'].channels), 'aucun canal', 'organisation.yaml'),
      ),
      ...outcome.advice.map((value, at) =>
        to(['advice', at], value, ids(raw['advice.yaml']), 'aucun conseil', 'advice.yaml'),
      ),
      ...outcome.why.map((value, at) =>
        to(['why', at], value, statements, 'aucun énoncé', 'un fichier de content/framework'),
      ),
    ];
  });
}

function glossaryReferences({ raw }: Loaded): Reference[] {
  const terms = ids(raw['glossary.yaml']);
  return raw['glossary.yaml'].flatMap(({ see }, index) =>
    see.map((value, at): Reference => ({
      file: 'glossary.yaml',
      path: [index, 'see', at],
      value,
      known: terms,
      kind: 'aucun mot',
      where: 'glossary.yaml',
    })),
  );
}

function groundProblems(loaded: Loaded): Problem[] {
  const seed = loaded.raw['organisation.yaml'].framework.source;
  return allGrounded(loaded).flatMap(({ file, path, value: { status, sources } }) => {
    const code: ProblemCode | undefined =
      status === 'stated' && !sources.includes(seed)
        ? 'stated-without-seed'
        : status === 'to-confirm' && sources.length === 0
          ? 'confirm-without-source'
          : status === 'advice' && sources.length > 0
            ? 'advice-with-source'
            : undefined;
    return code ? [problemAt(loaded, file, [...path, 'status'], code)] : [];
  });
}

function hourProblems(loaded: Loaded): Problem[] {
  const { week } = loaded.raw['organisation.yaml'].hours;
  const seen = new Set<string>();
  return week.flatMap(({ days, spans }, index) => [
    ...days.flatMap((day, at) => {
      if (!seen.has(day)) {
        seen.add(day);
        return [];
      }
      return [problemAt(loaded, 'organisation.yaml', ['hours', 'week', index, 'days', at], 'day-doubled', { day })];
    }),
    ...spans.flatMap((span, at) => {
      const path = ['hours', 'week', index, 'spans', at];
      const before = spans[at - 1];
      if (span.from >= span.to) return [problemAt(loaded, 'organisation.yaml', path, 'span-reversed', span)];
      if (before && before.to > span.from)
        return [
          problemAt(loaded, 'organisation.yaml', path, 'spans-overlap', {
            first: `${before.from}–${before.to}`,
            second: `${span.from}–${span.to}`,
          }),
        ];
      return [];
    }),
  ]);
}

function shortList(known: readonly string[]): string {
  return known.length > 25 ? `${known.slice(0, 25).join(', ')}, … (${known.length} en tout)` : known.join(', ');
}
