import { page } from './addresses.ts';
import type { Lang } from './languages.ts';
import type { Framework, Statement } from './model.ts';
import { SOURCES_PAGE } from './source-address.ts';

/** The page a statement is explained on, by its id: `contrat/niveaux`. What no page explains stands on the page of sources. */
export function statementHomes(framework: Framework): Map<string, string> {
  const homes = new Map<string, string>();
  const put = (path: string, statements: readonly (Statement | undefined)[]) => {
    for (const statement of statements) if (statement) homes.set(statement.id, path);
  };
  for (const level of framework.levels) put('contrat/niveaux', [level.coverage, ...level.statements]);
  for (const { summary, included, excluded, open } of framework.services) put('contrat/inclus-et-facture', [summary, ...included, ...excluded, ...open]);
  for (const { id, summary, reach, does, doesNot, groups } of framework.roles) {
    put(`contacts/${id}`, [summary, ...reach, ...does, ...doesNot, ...groups.flatMap(({ covers, lead }) => [covers, lead])]);
  }
  put(SOURCES_PAGE, [
    ...framework.criticality.grades.map(({ definition }) => definition), ...framework.criticality.rules,
    ...framework.requests.types.map(({ meaning }) => meaning), ...framework.requests.fields.map(({ hint }) => hint), ...framework.requests.rules,
    ...framework.openPoints,
  ]);
  return homes;
}

/** The address of a statement: its anchor on the page that explains it. */
export function statementAddress(lang: Lang, homes: ReadonlyMap<string, string>, id: string): string {
  return `${page(lang, homes.get(id) ?? SOURCES_PAGE)}#${id}`;
}
