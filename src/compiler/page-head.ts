import { markupIn } from './markup.ts';
import { isBlock, yamlIn } from './read.ts';
import type { Problem } from './problems.ts';

const KEYS = ['title', 'description'] as const;

/** What is wrong with the head of a page: missing, unreadable, a text left out or with the code of a page. */
export function pageHeadProblems(file: string, text: string): Problem[] {
  const [, head] = /^---\r?\n(.*?)\r?\n---/s.exec(text) ?? [];
  if (head === undefined) return [{ file, line: 1, code: 'page-head', details: {} }];
  const { source, problems } = yamlIn(head, file);
  if (!source) return problems.map((problem) => ({ ...problem, line: problem.line + 1 }));
  const values = isBlock(source.value) ? source.value : {};
  const lineOf = (key: string) => source.placeOf([key]).line + 1;
  return [
    ...KEYS.filter((key) => typeof values[key] !== 'string' || values[key].trim() === '').map((key): Problem => ({
      file,
      line: key in values ? lineOf(key) : 1,
      code: 'page-head-key',
      details: { key },
    })),
    ...Object.entries(values).flatMap(([key, value]): Problem[] => {
      const found = typeof value === 'string' ? markupIn(value) : undefined;
      return found ? [{ file, line: lineOf(key), code: 'text-markup', details: { found } }] : [];
    }),
  ];
}
