import type { z } from 'astro/zod';
import { slug } from '../domain/text/slug.ts';
import { nearest, type Problem } from './problems.ts';
import type { SourceFile } from './read.ts';

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
const EXAMPLES: Record<string, string> = {
  string: '« clé: Un texte »',
  array: '« clé: [a, b] »',
  object: '« clé: { fr: … } »',
  boolean: '« clé: true »',
  record: '« clé: { … } »',
};

/** Mistakes of shape, in the author's words. */
export function shapeProblems(source: SourceFile, schema: z.ZodType, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => problemsOf(source, schema, issue));
}

function problemsOf(source: SourceFile, schema: z.ZodType, issue: Issue): Problem[] {
  const at = (code: Problem['code'], details: Record<string, string>, path = issue.path): Problem => ({
    file: source.file,
    line: source.lineOf(path),
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
          example: EXAMPLES[issue.expected] ?? '« clé: valeur »',
        }),
      ];
    case 'invalid_value': {
      if (valueAt(source.value, issue.path) === undefined) return [at('key-missing', { key })];
      const known = issue.values.map(String);
      return [at('value-unknown', { key, value, nearest: nearest(value, known) ?? '', known: known.join(', ') })];
    }
    case 'invalid_format':
      return [at(formatCode(issue), { key, value, suggestion: slug(value) || 'mon-identifiant' })];
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
            value: String(valueAt(source.value, [...issue.path, issue.discriminator]) ?? ''),
            nearest: '',
            known: 'portal, email, phone',
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

function formatCode(issue: Extract<Issue, { code: 'invalid_format' }>): Problem['code'] {
  const pattern = 'pattern' in issue ? String(issue.pattern) : '';
  if (issue.format === 'email') return 'email-malformed';
  if (issue.format === 'url') return 'url-malformed';
  if (pattern.includes('\\+41')) return 'phone-malformed';
  if (pattern.includes('S\\d')) return 'source-malformed';
  if (pattern.includes('2[0-3]')) return 'time-malformed';
  if (pattern.includes('easter')) return 'holiday-malformed';
  return pattern.startsWith('/^[a-z0-9]+(') ? 'id-malformed' : 'invalid';
}

/** The keys a schema knows at a path. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  const found = schemaAt(schema, path, value);
  return found && 'shape' in found ? Object.keys(found.shape as object) : [];
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): z.ZodType | undefined {
  const bare = unwrap(schema, value);
  const [step, ...rest] = path;
  if (step === undefined) return bare;
  const inner = value === null || value === undefined ? undefined : (value as Record<PropertyKey, unknown>)[step];
  const next =
    'shape' in bare
      ? (bare.shape as Record<PropertyKey, z.ZodType>)[step]
      : 'element' in bare
        ? (bare.element as z.ZodType)
        : 'valueType' in bare
          ? (bare.valueType as z.ZodType)
          : undefined;
  return next && schemaAt(next, rest, inner);
}

/** A schema without default and optional, and the member of a union that the value chose. */
function unwrap(schema: z.ZodType, value: unknown): z.ZodType {
  if ('options' in schema && Array.isArray(schema.options) && typeof schema.options[0] === 'object') {
    const kind = (value as { kind?: unknown } | undefined)?.kind;
    const members = schema.options as (z.ZodType & { shape?: { kind?: { value?: unknown } } })[];
    return members.find(({ shape }) => shape?.kind?.value === kind) ?? members[0]!;
  }
  return 'unwrap' in schema && !('element' in schema) && typeof schema.unwrap === 'function'
    ? unwrap((schema.unwrap as () => z.ZodType)(), value)
    : schema;
}

function keyOf(path: readonly PropertyKey[]): string {
  const names = path.filter((step) => typeof step === 'string');
  return names.length === 0 ? 'ce fichier' : names.at(-1)!;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      inner === null || inner === undefined ? undefined : (inner as Record<PropertyKey, unknown>)[step],
    value,
  );
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}
