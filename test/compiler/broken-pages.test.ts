import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { sentence, type ProblemCode } from '../../src/compiler/problems.ts';
import { report } from '../../src/compiler/report.ts';
import { copyWithPages, writePage } from './small-site.ts';

/** What stands in a page after its head of five lines, one mistake a row. */
const BROKEN: [name: string, text: string, code: ProblemCode, line: number, says: RegExp][] = [
  ['a component that is not closed', '\n<Foo>\n\nTexte\n', 'page-unclosed', 7, /« <\/Foo> »/],
  ['elements that cross', '<p>a <b>c</p>\n', 'page-crossed', 6, /« <\/b> »/],
  ['an element that closes unopened', 'Un mot</p>\n', 'page-closing', 6, /<\/p>/],
  ['a comment as in HTML', '<!-- un mot -->\n', 'page-bracket', 6, /&lt;/],
  ['a brace that is not closed', 'Un prix {de\n', 'page-brace', 6, /accolade/],
  ['a script', '<script>alert(1)</script>\n', 'page-element', 6, /<script>/],
  ['a frame', '<iframe src="https://exemple.ch" />\n', 'page-element', 6, /<iframe>/],
  ['a form', '<form><p>a</p></form>\n', 'page-element', 6, /<form>/],
  ['a handler', '<p onclick="alert(1)">a</p>\n', 'page-handler', 6, /onclick/],
  ['a handler as an expression', '<p onClick={() => alert(1)}>a</p>\n', 'page-handler', 6, /onClick/],
  ['an address that runs', '[a](javascript:alert(1))\n', 'page-address', 6, /javascript:/],
  ['an address that runs, as an attribute', '<a href="javascript:alert(1)">a</a>\n', 'page-address', 6, /javascript:/],
  ['an address that is not secure', '[a](http://exemple.ch)\n', 'page-address', 6, /https:/],
  ['a dead link', 'Voir [a](/contra/).\n', 'link-dead', 6, /« \/contrat\/ »/],
  ['a dead state of the check', 'Voir [a](/couverture/frain/).\n', 'link-dead', 6, /ne mène à aucune page/],
  ['a dead anchor', 'Voir [a](/contrat/#nulle-part).\n', 'link-anchor', 6, /« nulle-part »/],
  ['a picture that is not there', '![a](./rien.png)\n', 'picture-missing', 6, /rien\.png/],
  ['an unknown component', "import Source from './Source.astro';\n\n<Sourc />\n", 'component-unknown', 8, /« Source »/],
  ['a telephone', 'Appelez le 021 999 99 99.\n', 'fact-typed', 6, /021 999 99 99/],
  ['an e-mail address', 'Écrivez à qui@atelier.example.\n', 'fact-typed', 6, /adresse e-mail/],
  ['an invisible sign', 'Un\u200b mot\n', 'text-hidden', 6, /U\+200B/],
];

describe('a broken page', () => {
  test.each(BROKEN)('with %s', (_name, text, code, line, says) => {
    const folder = copyWithPages();
    writePage(folder, 'sources.mdx', text);
    const { problems } = compileRules(folder);
    expect(problems.map(({ code: told, file, line: at }) => `${told} ${file}:${at}`)).toEqual([
      `${code} content/docs/sources.mdx:${line}`,
    ]);
    expect(sentence(problems[0]!)).toMatch(says);
    expect(report(problems)).not.toMatch(/undefined|\bclé\b|Error|Expected/);
  });

  test.each<[string, string, ProblemCode]>([
    ['markup in the title', '---\ntitle: Un <b>gras</b>\ndescription: a\n---\n', 'text-markup'],
    ['no description', '---\ntitle: Un\n---\n', 'page-head-key'],
    ['a head that does not read', '---\ntitle: "Un\ndescription: a\n---\n', 'yaml'],
  ])('with %s', (_name, text, code) => {
    const folder = copyWithPages();
    writePage(folder, 'sources.mdx', text);
    expect(compileRules(folder).problems.map((problem) => problem.code)).toEqual([code]);
  });
});
