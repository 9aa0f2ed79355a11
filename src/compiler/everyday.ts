import { everydayWords } from '../finding/need-search.ts';
import { stemsWithout } from '../finding/stems.ts';
import { LANGUAGES, type Lang } from '../vocabulary/languages.ts';
import type { Loaded } from './load.ts';
import { problemAt } from './places.ts';
import type { Problem } from './problems.ts';
import type { Path } from './read.ts';
import { quoted } from './wording.ts';

const FILE = 'everyday.yaml';
const MOST_NEEDS = 5;

/** Everyday words that say nothing once those without weight are left out, and those that too many needs share. */
export function everydayProblems(loaded: Loaded): Problem[] {
  return LANGUAGES.flatMap((lang) => {
    const stems = stemsWithout(loaded.raw[FILE].ignored[lang], lang);
    const needs = needsByStems(loaded, stems, lang);
    return expressions(loaded, lang).flatMap(({ text, path }): Problem[] => {
      const [found] = stems([text]);
      if (found === undefined) return [problemAt(loaded, FILE, path, 'word-nowhere', { word: text })];
      const shared = needs.get(found) ?? [];
      if (shared.length <= MOST_NEEDS || !path.includes('leads')) return [];
      const count = String(shared.length);
      return [problemAt(loaded, FILE, path, 'word-everywhere', { word: text, count, needs: quoted(shared) })];
    });
  });
}

interface Expression {
  text: string;
  path: Path;
}

/** Every expression of the file, with its place. */
function expressions({ raw }: Loaded, lang: Lang): Expression[] {
  const { classes, directions, answers } = raw[FILE];
  const listed = (texts: readonly string[], path: Path) =>
    texts.map((text, at): Expression => ({ text, path: [...path, 'words', lang, at] }));
  return [
    ...classes.flatMap(({ leads }, at) =>
      leads.flatMap(({ words }, lead) => listed(words[lang], ['classes', at, 'leads', lead])),
    ),
    ...directions.flatMap(({ words }, at) => listed(words[lang], ['directions', at])),
    ...answers.flatMap(({ words }, at) => listed(words[lang], ['answers', at])),
  ];
}

/** The needs that each expression leads to, whatever its form. */
function needsByStems(
  { raw }: Loaded,
  stems: (texts: readonly string[]) => string[],
  lang: Lang,
): Map<string, string[]> {
  const pairs = raw['needs.yaml'].needs.flatMap((need) =>
    stems(everydayWords({ everyday: raw[FILE] }, need, lang)).map((line) => [line, need.id] as const),
  );
  return new Map([...Map.groupBy(pairs, ([line]) => line)].map(([line, found]) => [line, found.map(([, id]) => id)]));
}
