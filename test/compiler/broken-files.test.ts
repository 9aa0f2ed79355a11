import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import type { ProblemCode } from '../../src/compiler/problems.ts';
import { report } from '../../src/compiler/report.ts';
import { change, copyWith } from './broken-copy.ts';

type Break = (file: string, text: string) => void;

/** Rows that each answer every case. */
const manyRows = Array.from({ length: 10_000 }, (_, index) => `      - { id: a${index}, outcome: roue }\n`).join('');

const written =
  (make: (text: string) => string | Buffer): Break =>
  (file, text) =>
    writeFileSync(file, make(text));

/** A file that cannot be what it should, one a row: the file, what is done to it, how it is told, at which line. */
const BROKEN: [name: string, file: string, doIt: Break, code: ProblemCode, line: number][] = [
  ['a folder in its place', 'roles.yaml', (file) => (rmSync(file), mkdirSync(file)), 'file-folder', 1],
  [
    'a link that leaves the folder',
    'roles.yaml',
    (file, text) => {
      const outside = join(tmpdir(), `outside-${process.pid}.yaml`);
      writeFileSync(outside, text);
      rmSync(file);
      symlinkSync(outside, file);
    },
    'file-outside',
    1,
  ],
  ['fifty megabytes', 'roles.yaml', written((text) => text + '#'.repeat(50_000_000)), 'file-too-large', 1],
  [
    'a hundred thousand equal rows',
    'coverage.yaml',
    written((text) => text + '      - { id: a, outcome: roue }\n'.repeat(100_000)),
    'file-too-large',
    1,
  ],
  [
    'ten thousand rows',
    'coverage.yaml',
    written((text) => text.replace('    rows:\n', `    rows:\n${manyRows}`)),
    'invalid',
    0,
  ],
  ['Latin-1', 'fr/sources.yaml', written((text) => Buffer.from(`# un\n${text}# é`, 'latin1')), 'file-encoding', 11],
  ['an invisible sign', 'fr/needs.yaml', written((text) => `# a\n# \u200b\n${text}`), 'text-hidden', 2],
  ['a sign that turns the direction', 'fr/needs.yaml', written((text) => `# \u202e\n${text}`), 'text-hidden', 1],
  ['a letter that was lost', 'fr/needs.yaml', written((text) => `# caf\ufffd\n${text}`), 'text-hidden', 1],
  ['an alias', 'fr/needs.yaml', written((text) => text.replace(/label: ".*"/, 'label: *gras')), 'yaml-sign', 0],
  ['an anchor', 'fr/needs.yaml', written((text) => text.replace(/label: "/, 'label: &gras "')), 'yaml-sign', 0],
  ['a type of its own', 'fr/needs.yaml', written((text) => text.replace(/label: "/, 'label: !gras "')), 'yaml-sign', 0],
  [
    'a prototype',
    'coverage.yaml',
    written((text) => text.replace('cause: [usure]', '__proto__: [usure]')),
    'key-reserved',
    0,
  ],
  ['a tab', 'needs.yaml', written((text) => text.replaceAll('    ', '\t')), 'tab', 0],
  ['an open quotation mark', 'fr/needs.yaml', written((text) => text.replace('label: "', 'label: \'"')), 'yaml', 0],
  [
    'a zone that nobody knows',
    'organisation.yaml',
    written((text) => text.replace('Europe/Zurich', 'Europe/Zurichh')),
    'zone-malformed',
    0,
  ],
  ['an empty file', 'roles.yaml', written(() => ''), 'value-type', 0],
  [
    'markup in a text',
    'fr/needs.yaml',
    written((text) => text.replace('label: "', 'label: "<b>Gras</b> ')),
    'text-markup',
    0,
  ],
  [
    'a telephone in a text',
    'fr/needs.yaml',
    written((text) => text.replace('example: "', 'example: "Tél. 021.999.99.99. ')),
    'fact-typed',
    0,
  ],
  [
    'an hour in a text',
    'fr/needs.yaml',
    written((text) => text.replace('example: "', 'example: "Dès 8\u202fh\u202f00. ')),
    'fact-typed',
    0,
  ],
  [
    'a channel twice',
    'organisation.yaml',
    written((text) =>
      text.replace(
        /kind: email\n( +)address: \{ is: "[^"]+"/,
        'kind: portal\n$1address: { is: "https://guichet.atelier.example"',
      ),
    ),
    'channel-doubled',
    0,
  ],
  [
    'an eve that closes before it opens',
    'organisation.yaml',
    written((text) => text.replace(/closes: "\d\d:\d\d"/, 'closes: "05:00"')),
    'eve-outside',
    0,
  ],
  [
    'a case that the rules contradict',
    '../cases/demandes.yaml',
    written((text) => text.replace('payer: contract', 'payer: billed')),
    'case-contradicted',
    0,
  ],
  [
    'an objective that the rules contradict',
    '../cases/demandes.yaml',
    written((text) => text.replace('objective: service-level', 'objective: best-effort')),
    'case-contradicted',
    0,
  ],
  [
    'two cases in the same words',
    '../cases/demandes.yaml',
    written((text) => text.replace('Je suis tombé je ne sais plus où.', 'Je suis tombé sur la route.')),
    'case-title-doubled',
    0,
  ],
];

describe('a file that cannot be read, or holds what it should not', () => {
  test.each(BROKEN)('%s', (_name, file, doIt, code, line) => {
    const folder = copyWith('roles.yaml', /$/, '');
    const path = join(folder, 'content/framework', file);
    doIt(path, readFileSync(path, 'utf8'));
    const { problems } = compileRules(folder);
    const found = problems.filter((problem) => problem.code === code);
    expect(report(problems)).toMatch(found.length > 0 ? /erreur/ : new RegExp(code));
    expect(found[0]!.file).toBe(join('content/framework', file));
    if (line > 0) expect(found[0]!.line).toBe(line);
    expect(report(problems)).not.toMatch(/undefined|\bclé\b|Error|\bat \w+ \(/);
  });

  test('an unreadable file is named', () => {
    const folder = copyWith('roles.yaml', /$/, '');
    chmodSync(join(folder, 'content/framework/roles.yaml'), 0o000);
    if (process.getuid?.() === 0) return;
    expect(compileRules(folder).problems.map(({ code }) => code)).toEqual(['file-unreadable']);
  });

  test('a tab is one message, with the number of mistakes that hang on it', () => {
    const folder = copyWith('needs.yaml', / {4}/g, '\t');
    const told = compileRules(folder).problems.filter(({ file }) => file.endsWith('framework/needs.yaml'));
    expect(told).toHaveLength(1);
  });

  test('twenty mistakes are told, the rest counted', () => {
    const folder = copyWith('roles.yaml', /sources: \[S1\]/g, 'sources: [S2]');
    for (const file of ['services.yaml', 'outcomes.yaml', 'coverage.yaml', 'levels.yaml', 'organisation.yaml'])
      change(folder, file, /sources: \[S1\]/g, 'sources: [S2]');
    const told = report(compileRules(folder).problems);
    expect(told.match(/^content\//gm)).toHaveLength(20);
    expect(told).toMatch(/Et \d+ autres/);
  });

  test('what hangs on the first mistake of a file is counted, not told', () => {
    const folder = copyWith('fr/needs.yaml', /label: /g, 'labl: ');
    const told = report(compileRules(folder).problems);
    expect(told.match(/^content\//gm)!.length).toBeLessThanOrEqual(2);
    expect(told).toMatch(/De même : content\/framework\/fr\/needs\.yaml:\d+/);
  });
});
