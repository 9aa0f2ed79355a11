import { fieldsOf } from '../domain/contact/message.ts';
import { UNKNOWN_SUFFIX } from '../domain/page/addresses.ts';
import { FILES } from '../schema/files.ts';
import { SPACES, type Kind, type Target } from '../schema/marks.ts';
import { KINDS } from './kinds.ts';
import type { FileName, Loaded } from './load.ts';
import { marked, type Marked } from './marked.ts';
import { problemAt } from './places.ts';
import { nearest } from './nearest.ts';
import type { Problem, ProblemCode } from './problems.ts';
import type { Path } from './read.ts';
import { shortList } from './wording.ts';

/**
 * Checks what the schema marks: every id differs from the others, every reference finds its thing,
 * every status has its sources.
 */
export function referenceProblems(loaded: Loaded): Problem[] {
  const found = (Object.keys(FILES) as FileName[]).flatMap((file) =>
    marked(FILES[file], loaded.raw[file]).map((one): Found => ({ ...one, file })),
  );
  const declared = declarations(found);
  return [
    ...doubled(loaded, declared),
    ...reserved(loaded, declared),
    ...unknown(loaded, found, declared),
    ...groundless(loaded, found),
  ];
}

type Found = Marked & { file: FileName };

/** An id as it was given to a thing of a kind; `holder`: the thing that holds it. */
interface Declared {
  kind: Kind;
  id: string;
  holder: string | undefined;
  file: FileName;
  path: Path;
}

/** The ids that things have, kind by kind. */
function declarations(found: readonly Found[]): Declared[] {
  const all = found.flatMap(({ mark, value, within, file, path }) =>
    (mark.declares ?? []).map((kind): Declared => ({ kind, id: String(value), holder: within.at(-1), file, path })),
  );
  return Object.keys(SPACES).flatMap((kind) => all.filter((one) => one.kind === kind));
}

function doubled(loaded: Loaded, declared: readonly Declared[]): Problem[] {
  const spaces = Map.groupBy(declared, ({ kind, file, path }) =>
    SPACES[kind] === 'siblings' ? [file, ...path.slice(0, -2)].join('/') : SPACES[kind],
  );
  const found = [...spaces.values()].flatMap((space) => repeats(loaded, space));
  return [...new Map(found.map((problem) => [`${problem.file}:${problem.line}`, problem])).values()];
}

function repeats(loaded: Loaded, space: readonly Declared[]): Problem[] {
  const first = new Map<string, Declared>();
  return space.flatMap((one) => {
    const before = first.get(one.id);
    if (!before) {
      first.set(one.id, one);
      return [];
    }
    const { file, line } = loaded.sources[before.file].placeOf(before.path);
    return [problemAt(loaded, one.file, one.path, 'id-doubled', { value: one.id, first: `${file}:${line}` })];
  });
}

/** Ids that would be read as the answer « Je ne sais pas ». */
function reserved(loaded: Loaded, declared: readonly Declared[]): Problem[] {
  return declared
    .filter(({ kind, id }) => SPACES[kind] === 'answers' && id.endsWith(UNKNOWN_SUFFIX))
    .map(({ id, file, path }) => problemAt(loaded, file, path, 'id-reserved', { value: id }));
}

interface Reference {
  file: FileName;
  path: Path;
  value: string;
  target: Target;
}

function unknown(loaded: Loaded, found: readonly Found[], declared: readonly Declared[]): Problem[] {
  const lost = found
    .flatMap(references)
    .map((reference) => ({ ...reference, known: knownTo(reference.target, declared) }))
    .filter(({ value, known }) => !known.includes(value));
  const places = new Set(lost.map(placeIn));
  return lost
    .filter(({ file, path }) => !places.has(placeIn({ file, path: path.slice(0, -1) })))
    .map(({ file, path, value, target, known }) =>
      problemAt(loaded, file, path, 'id-unknown', {
        value,
        ...KINDS[target.kind],
        nearest: nearest(value, known) ?? '',
        known: shortList(known),
      }),
    );
}

const placeIn = ({ file, path }: { file: FileName; path: Path }) => [file, ...path].join('/');

function references({ mark, value, place, file, path }: Found): Reference[] {
  const { refersTo, places } = mark;
  if (refersTo) return [{ file, path, value: String(value), target: refersTo(place) }];
  if (!places) return [];
  return Object.entries(value as Record<string, string>).flatMap(([lang, text]) =>
    fieldsOf(text).map((field): Reference => ({ file, path: [...path, lang], value: field, target: places })),
  );
}

function knownTo({ kind, of, beside = [] }: Target, declared: readonly Declared[]): string[] {
  const ids = declared.filter((one) => one.kind === kind && (of === undefined || one.holder === of));
  return [...beside, ...ids.map(({ id }) => id)];
}

function groundless(loaded: Loaded, found: readonly Found[]): Problem[] {
  const seed = loaded.raw['organisation.yaml'].framework.source;
  return found.flatMap(({ mark, value, block, file, path }) => {
    if (!mark.status) return [];
    const code = faultOf(String(value), (block as { sources: string[] }).sources, seed);
    return code ? [problemAt(loaded, file, path, code)] : [];
  });
}

function faultOf(status: string, sources: readonly string[], seed: string): ProblemCode | undefined {
  if (status === 'stated' && !sources.includes(seed)) return 'stated-without-seed';
  if (status === 'to-confirm' && sources.length === 0) return 'confirm-without-source';
  return status === 'advice' && sources.length > 0 ? 'advice-with-source' : undefined;
}
