import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/report.ts';
import { change, copyWith } from './broken-copy.ts';

describe('a file that nothing reads', () => {
  test.each([
    ['a wrong ending', 'framework/roles.yml', /« roles\.yaml »/],
    ['a wrong name', 'framework/rolls.yaml', /« roles\.yaml »/],
    ['everyday words by a wrong name', 'framework/everydays.yaml', /« everyday\.yaml »/],
    ['labels of pages by a wrong name', 'framework/fr/page.yaml', /« fr\/pages\.yaml »/],
    ['a wrong folder', 'framework/de/roles.yaml', /Rien ne lit ce fichier/],
    ['a case in another format', 'cases/demandes.json', /Rien ne lit ce fichier/],
  ])('%s', (_name, file, says) => {
    const folder = copyWith('roles.yaml', /$/, '');
    const path = join(folder, 'content', file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, '');
    const told = report(compileRules(folder).problems);
    expect(told).toContain(`content/${file}:1`);
    expect(told).toMatch(says);
  });

  test('a file with its name misspelt is one mistake, not a missing file as well', () => {
    const folder = copyWith('roles.yaml', /$/, '');
    renameSync(join(folder, 'content/framework/roles.yaml'), join(folder, 'content/framework/role.yaml'));
    expect(compileRules(folder).problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'file-unread content/framework/role.yaml',
    ]);
  });
});

test.each([
  ['an advice', 'outcomes.yaml', '  advice: [conseil-photo]\n', 'advice.yaml', /« conseil-photo » ne sert à rien/],
  [
    'a text to send',
    'escalation.yaml',
    'messages: [relance, faire-transmettre]',
    'escalation.yaml',
    /« faire-transmettre » ne sert à rien : aucun message/,
  ],
])('%s that nothing names is told at its place', (_name, file, from, place, says) => {
  const folder = copyWith(file, from, file === 'escalation.yaml' ? 'messages: [relance]' : '');
  if (file === 'outcomes.yaml') change(folder, file, 'advice: [conseil-photo, conseil-prix]', 'advice: [conseil-prix]');
  const told = report(compileRules(folder).problems);
  expect(told).toContain(`content/framework/${place}:`);
  expect(told).toMatch(says);
});
