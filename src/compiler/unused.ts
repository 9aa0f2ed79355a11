import { fieldsOf } from '../domain/contact/message.ts';
import { FILES } from '../schema/files.ts';
import type { Kind } from '../schema/marks.ts';
import { KINDS } from './kinds.ts';
import type { FileName, Loaded } from './load.ts';
import { marked } from './marked.ts';
import { problemAt } from './places.ts';
import type { Problem } from './problems.ts';

/** The kinds of things that nobody sees unless another thing names them. */
const NAMED_BY_OTHERS: readonly Kind[] = [
  'sources',
  'channels',
  'families',
  'assumptions',
  'advice',
  'types',
  'fields',
  'rungs',
  'messages',
];

/** Things that nothing names, and that therefore nobody sees. */
export function unusedThings(loaded: Loaded): Problem[] {
  const all = (Object.keys(FILES) as FileName[]).flatMap((file) =>
    marked(FILES[file], loaded.raw[file]).map((one) => ({ ...one, file })),
  );
  const named = new Set([
    ...all.flatMap(({ mark, place, value }) => {
      const target = mark.refersTo?.(place);
      return target ? [`${target.kind} ${String(value)}`] : [];
    }),
    ...fieldsInTexts(loaded),
  ]);
  return all.flatMap(({ mark, value, file, path }) =>
    (mark.declares ?? [])
      .filter((kind) => NAMED_BY_OTHERS.includes(kind) && !named.has(`${kind} ${String(value)}`))
      .map((kind) => problemAt(loaded, file, path, 'unused', { id: String(value), kind: KINDS[kind].kind })),
  );
}

/** The fields of requests that texts to send leave open. */
function fieldsInTexts({ raw }: Loaded): string[] {
  return raw['escalation.yaml'].messages.flatMap(({ text }) =>
    Object.values(text).flatMap((words) => fieldsOf(words).map((field) => `fields ${field}`)),
  );
}
