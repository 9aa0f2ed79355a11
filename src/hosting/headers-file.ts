import { existsSync, readFileSync } from 'node:fs';

type Header = readonly [name: string, value: string];

/** Reads a `_headers` file as hosts do, and gives the headers of a path; none where there is no such file. */
export function readHeaders(file: string): (path: string) => Header[] {
  const rules: { path: string; headers: Header[] }[] = [];
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.headers.push([name, value]);
    else if (line.trim()) rules.push({ path: line.trim(), headers: [] });
  }
  return (path) => rules.filter((rule) => matches(rule.path, path)).flatMap(({ headers }) => headers);
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
