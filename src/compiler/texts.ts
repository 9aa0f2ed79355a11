import { FILES } from '../schema/files.ts';
import type { FileName, Loaded } from './load.ts';
import { markupIn } from './markup.ts';
import { marked } from './marked.ts';
import { problemAt } from './places.ts';
import type { Problem } from './problems.ts';
import { typedFact } from './typed-facts.ts';

/** The file where facts are at home: its sentences may repeat an hour, which is checked beside the hours. */
const HOURS: FileName = 'organisation.yaml';

/** Texts of the rules that hold the code of a page, or a fact that stands elsewhere. */
export function textProblems(loaded: Loaded): Problem[] {
  return (Object.keys(FILES) as FileName[]).flatMap((file) =>
    marked(FILES[file], loaded.raw[file])
      .filter(({ mark }) => mark.words)
      .flatMap(({ value, path }) =>
        Object.entries(value as Record<string, string | string[]>).flatMap(([lang, text]) => {
          const written = [text].flat().join(' ');
          const markup = markupIn(written);
          const fact = file === HOURS ? undefined : typedFact(written);
          return [
            ...(markup ? [problemAt(loaded, file, [...path, lang], 'text-markup', { found: markup })] : []),
            ...(fact ? [problemAt(loaded, file, [...path, lang], 'fact-typed', fact)] : []),
          ];
        }),
      ),
  );
}
