import { sentence, type Problem, type ProblemCode } from './problems.ts';

/** A problem as text: file, line, sentence. */
export function told(problem: Problem): string {
  return `${problem.file}:${problem.line}\n  ${sentence(problem)}`;
}

/** All problems as text, one a paragraph: file, line, sentence. */
export function report(problems: readonly Problem[]): string {
  const ordered = gathered([...problems].toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line));
  const shown = ordered.slice(0, MOST_TOLD);
  const count = problems.length === 1 ? 'Une erreur' : `${problems.length} erreurs`;
  return [
    `${count} dans les règles. Rien n’a été écrit.`,
    ...shown.map(({ problem, also }) => `${told(problem)}${again(also)}`),
    ...(ordered.length > shown.length
      ? [`Et ${ordered.length - shown.length} autres, qui viendront quand celles-ci seront corrigées.`]
      : []),
  ].join('\n\n');
}

/** As many as a person reads at once. */
const MOST_TOLD = 20;

/** What is told once, and the further places where the same is wrong. */
interface Gathered {
  problem: Problem;
  also: Problem[];
}

/** The same mistake told once: one name misspelt in many places, or what hangs on the first mistake of a file. */
function gathered(problems: readonly Problem[]): Gathered[] {
  const ofFile = Map.groupBy(problems, ({ file, code }) => `${file} ${code}`);
  const same = Map.groupBy(problems, (problem) => {
    const { file, line, code } = problem;
    if (code === 'id-unknown') return sentence(problem);
    if (code === 'component-unknown') return `${file} ${sentence(problem)}`;
    return CASCADING.has(code) && ofFile.get(`${file} ${code}`)!.length > MOST_ALIKE
      ? `${file} ${code}`
      : `${file}:${line} ${sentence(problem)}`;
  });
  return [...same.values()].map(([problem, ...also]) => ({ problem: problem!, also }));
}

/** Kinds of which many in one file come from one mistake: a block out of place takes all that it holds along. */
const CASCADING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'words-unknown',
  'words-missing',
  'key-missing',
  'key-unknown',
  'value-type',
  'value-unknown',
]);

/** As many of a kind in one file as are told one by one. */
const MOST_ALIKE = 5;

function again(places: readonly Problem[]): string {
  if (places.length === 0) return '';
  const listed = places.slice(0, 10).map(({ file, line }) => `${file}:${line}`);
  const more = places.length > listed.length ? `, et ${places.length - listed.length} autres endroits` : '';
  return ` De même : ${listed.join(', ')}${more}.`;
}
