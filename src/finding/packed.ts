/** What finds an entry: stems said alone, stems said only with others, and pairs of neighbours. */
export interface Terms {
  alone: string[];
  parts: string[];
  pairs: string[];
}

/** Marks a stem that is never said alone. */
const PART = '-';

/** Packs expressions of stems for the way to the browser: a stem a line, behind it those it was said after. */
export function packed(expressions: readonly string[]): string {
  const said = expressions.map((expression) => expression.split(' '));
  const alone = new Set(said.filter(({ length }) => length === 1).flat());
  const stems = [...new Set(said.flat())].toSorted();
  const before = Map.groupBy(
    said.flatMap((words) => words.slice(1).map((word, at) => [word, words[at]!] as const)),
    ([word]) => word,
  );
  const after = (stem: string) => [...new Set(before.get(stem)?.map(([, first]) => first))].toSorted();
  const inPairs = new Set(said.filter(({ length }) => length > 1).flat());
  return stems
    .filter((stem) => alone.has(stem) || before.has(stem) || !inPairs.has(stem))
    .map((stem) => [(alone.has(stem) ? '' : PART) + stem, ...after(stem)].join(' '))
    .join('\n');
}

/** The terms of what `packed` made; each once: saying a thing in ten ways does not make it ten times likelier. */
export function unpacked(lines: string): Terms {
  const rows = lines === '' ? [] : lines.split('\n').map((line) => line.split(' '));
  const stems = rows.map(([first = '']) => first.replace(PART, ''));
  return {
    alone: stems.filter((stem, at) => stem === rows[at]![0]),
    parts: [...new Set([...stems, ...rows.flatMap(([, ...before]) => before)])],
    pairs: rows.flatMap(([, ...before], at) => before.map((first) => `${first} ${stems[at]!}`)),
  };
}
