import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import type { Parts } from '../../src/compiler/parity.ts';
import { sentence } from '../../src/compiler/problems.ts';
import type { Path, Written } from '../../src/compiler/read.ts';
import { withWords } from '../../src/compiler/with-words.ts';
import { statement } from '../../src/schema/grounds.ts';
import { id, naming } from '../../src/schema/ids.ts';
import { text } from '../../src/schema/words.ts';

const schema = z.strictObject({
  title: text,
  roles: z.array(
    z.strictObject({
      id: id('roles'),
      name: text,
      short: text.optional(),
      does: z.array(statement),
      summary: statement,
    }),
  ),
  families: z.array(z.strictObject({ id: id('families').default('seule'), label: text })),
  direct: z.array(z.strictObject({ row: naming(z.string()), item: naming(z.string()).optional(), label: text })),
});

const RULES = {
  roles: [{ id: 'support', does: [{ id: 'aide' }], summary: { id: 'resume' } }],
  families: [{}],
  direct: [{ row: 'un' }, { row: 'deux', item: 'patch' }],
};
const FRENCH = {
  title: 'Titre',
  roles: { support: { name: 'Support', short: 'S', does: { aide: 'Il aide.' }, summary: { resume: 'En bref.' } } },
  families: { seule: 'Seule' },
  direct: { un: 'Un', deux: { patch: 'Deux' } },
};

describe('rules and their words', () => {
  test('are joined: texts under the ids of things, the only one of a thing at its id', () => {
    const { written, problems } = withWords(schema, parts(FRENCH));
    expect(problems).toEqual([]);
    expect(written.value).toEqual({
      title: { fr: 'Titre' },
      roles: [
        {
          id: 'support',
          name: { fr: 'Support' },
          short: { fr: 'S' },
          does: [{ id: 'aide', text: { fr: 'Il aide.' } }],
          summary: { id: 'resume', text: { fr: 'En bref.' } },
        },
      ],
      families: [{ label: { fr: 'Seule' } }],
      direct: [
        { row: 'un', label: { fr: 'Un' } },
        { row: 'deux', item: 'patch', label: { fr: 'Deux' } },
      ],
    });
  });

  test('keep the place of each: a text in its file of words, the rest in the rules', () => {
    const { placeOf } = withWords(schema, parts(FRENCH)).written;
    expect(placeOf(['roles', 0, 'does', 0, 'text', 'fr'])).toEqual({ file: 'fr: roles/support/does/aide', line: 1 });
    expect(placeOf(['roles', 0, 'name'])).toEqual({ file: 'fr: roles/support/name', line: 1 });
    expect(placeOf(['roles', 0, 'does', 0, 'status'])).toEqual({ file: 'rules: roles/0/does/0/status', line: 1 });
  });

  test('agree in every language: what one has, the others have, what may be left out as well', () => {
    const german = { ...FRENCH, roles: { support: { name: 'Support', does: FRENCH.roles.support.does, extra: 'x' } } };
    const { problems } = withWords(schema, parts(FRENCH, german));
    expect(problems.map((problem) => `${problem.file} ${sentence(problem)}`)).toEqual([
      expect.stringMatching(/^de: roles\/support\/short .*sous « roles › support ».*\n {4}short: ""$/s),
      expect.stringMatching(/^de: roles\/support\/summary .*\n {4}summary:\n {6}resume: ""$/s),
      expect.stringMatching(/^de: roles\/support\/extra « extra » ne correspond à rien/),
    ]);
  });

  test('may lack what no language has', () => {
    const { short: _short, ...support } = FRENCH.roles.support;
    const { written, problems } = withWords(schema, parts({ ...FRENCH, roles: { support } }));
    expect(problems).toEqual([]);
    expect(written.value).not.toHaveProperty(['roles', 0, 'short']);
  });

  test.each([null, [], 'texte', { roles: null }, { roles: { support: [] } }, { roles: 'x' }])(
    'of whatever form are told, not thrown: %j',
    (words) => {
      expect(withWords(schema, parts(words)).problems.map(sentence).join('\n')).toMatch(/manque|attend/);
    },
  );

  test.each([null, [], 'texte', { roles: {} }, { roles: [null, 3, { id: [] }] }])(
    'rules of whatever form are kept for the schema: %j',
    (rules) => {
      expect(() => withWords(schema, { ...parts(FRENCH), rules: read('rules', rules) })).not.toThrow();
    },
  );
});

function parts(fr: unknown, de?: unknown): Parts {
  const words = { fr: read('fr', fr), ...(de !== undefined && { de: read('de', de) }) };
  return { rules: read('rules', RULES), words };
}

/** Something as if it had been read; the file of a place tells its path. */
function read(file: string, value: unknown): Written {
  return { value, placeOf: (path: Path) => ({ file: `${file}: ${path.join('/')}`, line: 1 }) };
}
