import { z } from 'astro/zod';
import { format } from './formats.ts';
import { MARKS, type Kind, type Mark, type Target } from './marks.ts';

const written = (kind: Kind) => format(kind === 'sources' ? 'source' : kind === 'types' ? 'type' : 'id');

/** The id of a thing: unlike any other of its kind; what is said of the thing stands under it in the files of words. */
export function id(...kinds: [Kind, ...Kind[]]) {
  return written(kinds[0]).register(MARKS, { declares: kinds, names: true });
}

/** The id of a thing that is one of a few known ones. */
export function idAmong<const T extends readonly string[]>(kind: Kind, values: T) {
  return z.enum(values).register(MARKS, { declares: [kind], names: true });
}

/** An id that a thing had before: nothing else may take it. */
export function formerId(kind: Kind) {
  return written(kind).register(MARKS, { declares: [kind] });
}

/** The id of a thing of a kind; `beside`: what may stand in its place. */
export function ref(kind: Kind, beside: readonly string[] = []) {
  return written(kind).register(MARKS, { refersTo: () => ({ kind, beside }) });
}

/** The id of a thing that another thing holds: its id is found in the thing with an id around the reference. */
export function refWithin<Thing>(kind: Kind, holder: (thing: Thing) => string | undefined) {
  return refersTo(({ thing }) => ({ kind, of: holder(thing as Thing) ?? '' }));
}

/** An id that refers to what depends on the key it stands under. */
export function refByKey(target: (key: string) => Target) {
  return refersTo(({ key }) => target(key));
}

/** A value under which the texts of the thing that holds it stand, as they do under an id. */
export function naming<T extends z.ZodType>(value: T): T {
  MARKS.add(value, { ...MARKS.get(value), names: true });
  return value;
}

function refersTo(target: NonNullable<Mark['refersTo']>) {
  return format('id').register(MARKS, { refersTo: target });
}
