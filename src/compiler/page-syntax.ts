import type { Problem } from './problems.ts';

/** An error of the parser of pages in the author's words. */
export function syntaxProblem(file: string, text: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : '';
  const at = (code: Problem['code'], details: Record<string, string> = {}): Problem => ({
    file,
    line: lineIn(message, text),
    code,
    details,
  });
  const [, crossed, inner] =
    /closing tag `<\/([\w.]*)>`, expected corresponding closing tag for `<([\w.]*)>`/.exec(message) ?? [];
  if (crossed !== undefined && inner !== undefined) return at('page-crossed', { name: crossed, inner });
  const [, open] = /Expected a closing tag for `<([\w.]*)>`/.exec(message) ?? [];
  if (open !== undefined) return at('page-unclosed', { name: open });
  const [, closing] = /Unexpected closing tag `<\/([\w.]*)>`, expected an open tag/.exec(message) ?? [];
  if (closing !== undefined) return at('page-closing', { name: closing });
  if (/Unexpected character (?:after|before)|Unexpected character `/.test(message)) return at('page-bracket');
  return at(/brace|expression|acorn|oxc/i.test(message) ? 'page-brace' : 'page-syntax');
}

/** The line that the parser names, at most the last one of the page. */
function lineIn(message: string, text: string): number {
  const line = Number(/^(\d+):\d+/.exec(message)?.[1] ?? 1);
  return Math.min(line, text.split('\n').length);
}
