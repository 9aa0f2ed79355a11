import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { sentence, type ProblemCode } from '../../src/compiler/problems.ts';
import { sidebar } from '../../src/compiler/sidebar.ts';
import { writtenPages } from '../../src/compiler/site-pages.ts';
import { change } from './broken-copy.ts';
import { copyWithPages, writePage } from './small-site.ts';

const LISTS = '../pages.yaml';
const WORDS = 'fr/pages.yaml';
const docs = (folder: string, page: string) => join(folder, 'content/docs', page);

/** A copy whose page of the levels was moved. */
function moved(): string {
  const folder = copyWithPages();
  renameSync(docs(folder, 'contrat/niveaux.mdx'), docs(folder, 'contrat/deux-niveaux.mdx'));
  return folder;
}

function told(folder: string): [ProblemCode, string, string][] {
  return compileRules(folder).problems.map((one) => [one.code, `${one.file}:${one.line}`, sentence(one)]);
}

describe('a page that was moved', () => {
  test('is told wherever the lists name it, with the near path, and once as a page of no menu', () => {
    const problems = told(moved());
    const unknown = problems.filter(([code]) => code === 'page-unknown');
    expect(unknown.length).toBeGreaterThan(2);
    for (const [, place, says] of unknown) {
      expect(place).toMatch(/^content\/pages\.yaml:\d+$/);
      expect(says).toMatch(/« contrat\/niveaux ».*« contrat\/deux-niveaux » \?/);
    }
    expect(problems.filter(([code]) => code === 'page-unlisted').map(([, place]) => place)).toEqual([
      'content/docs/contrat/deux-niveaux.mdx:1',
    ]);
  });

  test('takes its statements along once the lists say so', () => {
    const folder = moved();
    change(folder, LISTS, /contrat\/niveaux/g, 'contrat/deux-niveaux');
    change(folder, WORDS, /contrat\/niveaux/g, 'contrat/deux-niveaux');
    expect(told(folder)).toEqual([]);
    expect(JSON.stringify(sidebar(folder))).toContain('"slug":"contrat/deux-niveaux"');
  });
});

test.each<[name: string, from: string | RegExp, to: string, code: ProblemCode, says: RegExp]>([
  ['a heading that a page does not have', '#heures', '#heure', 'anchor-unknown', /« heures »/],
  ['an anchor where a page is meant', 'levels: contrat/niveaux', 'levels: contrat/niveaux#x', 'page-unknown', /#x/],
  ['a section that the bar does not have', 'section: contrat', 'section: contra', 'section-unknown', /« contrat »/],
  ['a page listed twice', 'page: contacts/cycliste', 'page: contacts/referent', 'page-doubled', /contacts\/referent/],
  ['a page in no menu', / +- page: sources\n/, '', 'page-unlisted', /page: sources/],
  [
    'a folder without the pages of roles',
    'roles: contacts',
    'roles: contrat',
    'page-of-none',
    /content\/docs\/contrat/,
  ],
  ['an unknown kind', 'kind: practice', 'kind: pratique', 'value-unknown', /practice/],
  ['a list that is missing', /^footer:[\s\S]*?(?=^#)/m, '', 'key-missing', /footer/],
])('%s is told', (_name, from, to, code, says) => {
  const folder = copyWithPages();
  change(folder, LISTS, from, to);
  const found = told(folder).find(([one]) => one === code);
  expect(found?.[2]).toMatch(says);
});

test('the name of a page is missed where it belongs, and one of no page is told', () => {
  const folder = copyWithPages();
  change(folder, WORDS, '      contrat/niveaux: "Niveaux"\n', '      contrat/niveau: "Niveaux"\n');
  const problems = told(folder);
  expect(problems.map(([code, place]) => [code, place.split(':')[0]])).toEqual([
    ['words-missing', 'content/framework/fr/pages.yaml'],
    ['words-unknown', 'content/framework/fr/pages.yaml'],
  ]);
  expect(problems[0]![2]).toMatch(/content\/pages\.yaml:\d+.*« menu › le-contrat › pages ».*contrat\/niveaux: ""$/s);
});

test('the lists themselves, and the pages whose addresses never change, are missed', () => {
  const without = copyWithPages();
  rmSync(join(without, 'content/pages.yaml'));
  expect(told(without).map(([code, place]) => [code, place])).toEqual([['file-missing', 'content/pages.yaml:1']]);
  expect(sidebar(without)).toEqual([]);
  const renamed = copyWithPages();
  change(renamed, LISTS, /page: couverture/g, 'page: couvert');
  change(renamed, LISTS, 'section: couverture', 'section: couvert');
  change(renamed, WORDS, /couverture:/g, 'couvert:');
  renameSync(docs(renamed, 'couverture.mdx'), docs(renamed, 'couvert.mdx'));
  expect(told(renamed).map(([code]) => code)).toEqual(['page-fixed']);
});

test('pages are known by their paths, those of another language aside, with the ids of their headings', () => {
  const folder = copyWithPages();
  writePage(folder, 'fr/autre.mdx', '');
  writePage(folder, 'contrat/essai.mdx', '## À l’essai\n\n<p id="ici">Ici.</p>\n');
  const pages = writtenPages(folder);
  expect([...pages.keys()].filter((path) => ['index', 'contrat', 'contrat/essai', 'fr/autre'].includes(path))).toEqual([
    'contrat/essai',
    'contrat',
    'index',
  ]);
  expect([...pages.get('contrat/essai')!.anchors]).toEqual(['a-lessai', 'ici']);
});
