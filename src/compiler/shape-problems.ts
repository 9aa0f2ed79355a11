import type { z } from 'astro/zod';
import { slug } from '../domain/text/slug.ts';
import { EXAMPLES, type Format } from '../schema/formats.ts';
import { LANGUAGES, type Lang } from '../vocabulary/languages.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { valueAt, type Written } from './read.ts';
import { elementAt } from './schema-elements.ts';

type Issue = z.core.$ZodIssue;

const TYPES: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  array: 'une liste',
  object: 'un bloc de clés',
  boolean: 'true ou false',
  undefined: 'rien',
  null: 'rien',
  record: 'un bloc de clés',
};
const WRITTEN_AS: Record<string, string> = {
  string: '« clé: Un texte »',
  array: '« clé: [a, b] »',
  object: '« clé: { … } »',
  boolean: '« clé: true »',
  record: '« clé: { … } »',
};

/** Mistakes of shape, in the author's words. */
export function shapeProblems(source: Written, schema: z.ZodType, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => problemsOf(source, schema, issue));
}

function problemsOf(source: Written, schema: z.ZodType, issue: Issue): Problem[] {
  const at = (code: Problem['code'], details: Record<string, string>, path = issue.path): Problem => ({
    ...source.placeOf(path),
    code,
    details,
  });
  const key = keyOf(issue.path);
  const value = String(valueAt(source.value, issue.path) ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => {
        const known = knownKeys(schema, issue.path, source.value);
        return at('key-unknown', { key: name, nearest: nearest(name, known) ?? '', known: known.join(', ') }, [
          ...issue.path,
          name,
        ]);
      });
    case 'invalid_type':
      if (valueAt(source.value, issue.path) === undefined) return [at('key-missing', { key })];
      return [
        at('value-type', {
          key,
          expected: TYPES[issue.expected] ?? issue.expected,
          received: TYPES[typeOf(valueAt(source.value, issue.path))] ?? 'autre chose',
          example: WRITTEN_AS[issue.expected] ?? '« clé: valeur »',
        }),
      ];
    case 'invalid_value': {
      if (valueAt(source.value, issue.path) === undefined) return [at('key-missing', { key })];
      const known = issue.values.map(String);
      return [at('value-unknown', { key, value, nearest: nearest(value, known) ?? '', known: known.join(', ') })];
    }
    case 'invalid_format':
      return [formatProblem(issue.format, { key, value }, at)];
    case 'too_small':
      return [
        issue.origin === 'string'
          ? at('text-empty', { key })
          : at('invalid', { key, reason: `il en faut au moins ${issue.minimum}.` }),
      ];
    case 'too_big':
      return [at('invalid', { key, reason: `il en faut au plus ${issue.maximum}.` })];
    case 'invalid_union': {
      if (issue.discriminator)
        return [
          at('value-unknown', {
            key: issue.discriminator,
            value,
            nearest: '',
            known: ('options' in issue ? (issue.options ?? []) : []).map(String).join(', '),
          }),
        ];
      return issue.errors
        .at(-1)!
        .flatMap((inner) => problemsOf(source, schema, { ...inner, path: [...issue.path, ...inner.path] } as Issue));
    }
    case 'invalid_key':
      return issue.issues.flatMap((inner) => problemsOf(source, schema, { ...inner, path: issue.path } as Issue));
    default:
      return [at('invalid', { key, reason: issue.message })];
  }
}

function formatProblem(
  format: string,
  details: { key: string; value: string },
  at: (code: Problem['code'], details: Record<string, string>) => Problem,
): Problem {
  if (!isFormat(format)) return at('invalid', { ...details, reason: format });
  const example = (format === 'id' && slug(details.value)) || EXAMPLES[format];
  return at(`${format}-malformed`, { ...details, example });
}

const isFormat = (name: string): name is Format => Object.hasOwn(EXAMPLES, name);

/** The keys a schema knows at a path. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  const found = elementAt(schema, path, value);
  return found && 'shape' in found ? Object.keys(found.shape as object) : [];
}

function keyOf(path: readonly PropertyKey[]): string {
  const names = path.filter((step) => typeof step === 'string' && !LANGUAGES.includes(step as Lang));
  return String(names.at(-1) ?? 'ce fichier');
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}
