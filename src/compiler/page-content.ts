import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { pageHeadProblems } from './page-head.ts';
import { linesOfPage, type PageNode } from './page-nodes.ts';
import { syntaxProblem } from './page-syntax.ts';
import { readText } from './read-text.ts';
import { typedFact } from './typed-facts.ts';

/** Elements that run or load something, or that take what a person writes. */
const REFUSED = new Set(
  'script style iframe frame frameset object embed applet form input textarea select button link meta base'.split(' '),
);

/** The addresses that a page may lead to: of the site, secure, by mail or telephone. */
const ADDRESS = /^(?:https:\/\/|mailto:|tel:|[/#.]|[\w-]+(?:[/.#]|$))/;

/** A link of a page to another place of the site. */
export interface PageLink {
  file: string;
  line: number;
  value: string;
}

/** What is wrong inside a page, and the links that it has. */
export function readPage(root: string, file: string): { problems: Problem[]; links: PageLink[] } {
  const { text, problems } = readText(join(root, file), file);
  if (text === undefined) return { problems, links: [] };
  const head = pageHeadProblems(file, text);
  try {
    const nodes = linesOfPage(mdxToMdast(text, { features: { frontmatter: true, directive: true } }) as PageNode);
    const imports = importsOf(nodes);
    return {
      problems: [
        ...head,
        ...nodes.flatMap((node) => [
          ...elementProblems(file, node, imports),
          ...fileProblems(root, file, node),
          ...factProblems(file, node),
        ]),
      ],
      links: nodes.flatMap(({ line, url }) => (url?.startsWith('/') ? [{ file, line, value: url }] : [])),
    };
  } catch (error) {
    return { problems: [...head, syntaxProblem(file, text, error)], links: [] };
  }
}

type Line = ReturnType<typeof linesOfPage>[number];

/** The names that the lines « import » of a page bring. */
function importsOf(nodes: readonly Line[]): string[] {
  return nodes.flatMap(({ imports }) => imports.flatMap(({ names }) => names));
}

function elementProblems(file: string, { line, name, attributes, url }: Line, imports: readonly string[]): Problem[] {
  const at = (code: Problem['code'], details: Record<string, string>): Problem => ({ file, line, code, details });
  if (name && REFUSED.has(name.toLowerCase())) return [at('page-element', { name })];
  const strange = /^[A-Z]/.test(name ?? '') && !imports.includes(name!.split('.')[0]!);
  const addresses = [
    url,
    ...attributes.filter(({ key }) => /^(?:href|src|action|srcdoc|xlink:href)$/i.test(key)).map(({ value }) => value),
  ];
  return [
    ...(strange ? [at('component-unknown', { name: name!, nearest: nearest(name!, imports) ?? '' })] : []),
    ...attributes.filter(({ key }) => /^on/i.test(key)).map(({ key }) => at('page-handler', { name: key })),
    ...[...new Set(addresses)]
      .filter((value) => value !== undefined && !ADDRESS.test(value.trim()))
      .map((value) => at('page-address', { value: value! })),
  ];
}

/** Components and pictures whose file is not there. */
function fileProblems(root: string, file: string, { line, imports, picture }: Line): Problem[] {
  const isThere = (path: string) =>
    path.startsWith('/') ? existsSync(join(root, 'public', path)) : existsSync(join(root, dirname(file), path));
  return [
    ...imports
      .filter(({ from }) => from.startsWith('.') && existsSync(join(root, 'src')) && !isThere(from))
      .map(({ from, line: below }): Problem => ({
        file,
        line: line + below,
        code: 'component-file',
        details: { value: from },
      })),
    ...(picture && !picture.startsWith('https:') && !isThere(picture)
      ? [{ file, line, code: 'picture-missing' as const, details: { value: picture } }]
      : []),
  ];
}

/** Facts of organisation.yaml that a page types. */
function factProblems(file: string, { line, text }: Line): Problem[] {
  const fact = text === undefined ? undefined : typedFact(text);
  return fact ? [{ file, line, code: 'fact-typed', details: fact }] : [];
}
