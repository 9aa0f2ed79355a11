import { join } from 'node:path';
import { diagrams as shape, type Diagrams } from '../schema/diagrams.ts';
import { FRAMEWORK_FOLDER, type Loaded } from './load.ts';
import { ids } from './places.ts';
import { nearest, type Problem } from './problems.ts';
import { readYaml, type Path, type SourceFile } from './read.ts';
import { shapeProblems } from './shape-problems.ts';
import { allStatements } from './statements.ts';

const DIAGRAMS_FILE = `${FRAMEWORK_FOLDER}/diagrams.yaml`;

/** What the diagrams show, or what is wrong with it: shapes first, then roles and statements that no file has. */
export function readDiagrams(root: string, loaded: Loaded): { diagrams?: Diagrams; problems: Problem[] } {
  const { source, problems } = readYaml(join(root, DIAGRAMS_FILE), DIAGRAMS_FILE);
  if (!source) return { problems };
  const shaped = shape.safeParse(source.value);
  if (!shaped.success) return { problems: shapeProblems(source, shape, shaped.error.issues) };
  const unknown = unknownIds(shaped.data, source, loaded);
  return unknown.length > 0 ? { problems: unknown } : { diagrams: shaped.data, problems: [] };
}

function unknownIds(diagrams: Diagrams, source: SourceFile, loaded: Loaded): Problem[] {
  const roles = ids(loaded.raw['roles.yaml']);
  const statements = ids(allStatements(loaded).map(({ value }) => value));
  const check = (path: Path, value: string, known: readonly string[], kind: string, where: string): Problem[] =>
    known.includes(value)
      ? []
      : [
          {
            file: source.file,
            line: source.lineOf(path),
            code: 'id-unknown',
            details: { value, kind, where, nearest: nearest(value, known) ?? '', known: '' },
          },
        ];
  return Object.entries(diagrams).flatMap(([name, { roles: shown, says }]) => [
    ...Object.entries(shown).flatMap(([key, id]) => check([name, 'roles', key], id, roles, 'aucun rôle', 'roles.yaml')),
    ...Object.entries<string[]>(says).flatMap(([key, list]) =>
      list.flatMap((id, at) =>
        check([name, 'says', key, at], id, statements, 'aucun énoncé', 'un fichier de content/framework'),
      ),
    ),
  ]);
}
