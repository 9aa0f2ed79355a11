import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';

const root = join(import.meta.dirname, '../..');
const { organisation, requests, criticality, levels } = compileRules(root).model!;

/** Everything a person writes that is not the rules: prose, interface strings, code. */
const files = ['content/docs', 'content/i18n', 'src']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
  )
  .filter((file) => /\.(mdx?|json|tsx?|astro|cjs)$/.test(file));

const LEVEL = 'niveau [12](?!\\d)';
const RULE =
  '(compris|inclus|hors (du |de votre )?contrat|facturé|facturable|best effort|objectifs? de niveau|dedans|dehors)';

const KINDS: [string, RegExp][] = [
  ['a phone number', /\+\d{2}[ \u00a0.]?\(?\d[\d \u00a0().]{7,}|\b0\d{2}[ \u00a0]\d{3}[ \u00a0]\d{2}[ \u00a0]\d{2}\b/],
  ['an e-mail address', /[\w.+-]+@(?!exemple\.ch)[\w-]+\.(?!ts\b|js\b)[a-z]{2,}/],
  ['an opening hour', /\b([01]?\d|2[0-3])(:| ?h ?)[0-5]\d\b/],
  ['an address of the vendor', /(proconcept|forterro|refined)[\w.-]*\.(ch|com|site|net)/i],
  [
    'how many questions are asked',
    /(?<!\p{L})(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) questions(?!\p{L})/iu,
  ],
  ['a type of request', anyOf(requests.types.map(({ id }) => id))],
  ['a grade of criticality', anyOf(criticality.grades.map(({ name }) => name.fr))],
  [
    'the rule of a level',
    new RegExp(`${LEVEL}[^."]*${RULE}|${RULE}[^."]*${LEVEL}|(est|relève|sans doute|:) (de |du |le )?${LEVEL}`, 'i'),
  ],
];

/** Any of some names, whole and written as they are. */
function anyOf(names: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(${names.join('|')})(?!\\p{L})`, 'u');
}

/** Drawings are no facts. */
const DRAWING = /\b(d|points|viewBox|transform)=\\?"[^"]*"/g;

/** Examples in the messages for writers are no facts. */
const EXAMPLES = new Set(['src/compiler/problems.ts', 'src/schema/formats.ts', 'src/schema/organisation.ts']);

test.each(KINDS)('nobody types %s outside content/framework', (_kind, pattern) => {
  const typed = files
    .filter((file) => !EXAMPLES.has(relative(root, file)))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line.replace(DRAWING, '')) ? [`${relative(root, file)}:${index + 1}: ${line.trim()}`] : [],
        ),
    );
  expect(typed).toEqual([]);
});

test('the patterns find the facts that stand in content/framework', () => {
  const facts = [
    ...organisation.channels.map(({ address }) => address.is),
    organisation.hours.week[0]!.spans[0]!.from,
    'cinq questions au plus',
    ...requests.types.map(({ id }) => id),
    ...criticality.grades.map(({ name }) => name.fr),
    ...levels
      .flatMap(({ coverage, statements }) => [coverage, statements.find(({ status }) => status === 'stated')!])
      .filter(({ text }) => /niveau \d/.test(text.fr))
      .map(({ text }) => text.fr),
  ];
  for (const fact of facts)
    expect(
      KINDS.some(([, pattern]) => pattern.test(fact)),
      fact,
    ).toBe(true);
});
