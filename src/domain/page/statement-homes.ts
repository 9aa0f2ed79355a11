import { page } from './addresses.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import type { Model, Statement } from '../model/model.ts';
import { SOURCES_PAGE } from './source-address.ts';

/** The page of a service: `contrat/correctifs`. */
export const serviceHome = (service: string) => `contrat/${service}`;

/** The path of the page on writing a request. */
const REQUEST_PAGE = 'pratique/bonne-demande';

/** The path of the glossary. */
export const GLOSSARY_PAGE = 'pratique/glossaire';

/** The path of the page of escalation. */
export const ESCALATION_PAGE = 'contacts/escalade';

/** The page a statement is explained on, by its id: `contrat/niveaux`. What no page explains stands on the page of sources. */
export function statementHomes(model: Model): Map<string, string> {
  const homes = new Map<string, string>();
  const put = (path: string, statements: readonly (Statement | undefined)[]) => {
    for (const statement of statements) if (statement) homes.set(statement.id, path);
  };
  for (const level of model.levels) put('contrat/niveaux', [level.coverage, ...level.statements]);
  for (const { id, summary, included, excluded, open } of model.services)
    put(serviceHome(id), [summary, ...included, ...excluded, ...open]);
  for (const { id, summary, reach, does, doesNot, groups } of model.roles) {
    put(`contacts/${id}`, [
      summary,
      ...reach,
      ...does,
      ...doesNot,
      ...groups.flatMap(({ covers, lead }) => [covers, lead]),
    ]);
  }
  put('contrat/criticite', [
    ...model.criticality.grades.map(({ definition }) => definition),
    ...model.criticality.rules,
  ]);
  const { types, fields, rules } = model.requests;
  put(REQUEST_PAGE, [...types.map(({ meaning }) => meaning), ...fields.map(({ hint }) => hint), ...rules]);
  put(ESCALATION_PAGE, [
    ...model.escalation.statements,
    ...model.escalation.rungs.flatMap(({ says, up, closed }) => [says, up, closed]),
  ]);
  put(GLOSSARY_PAGE, model.glossary);
  for (const { id, remarks } of model.needs) put(`couverture/${id}`, remarks);
  put(SOURCES_PAGE, model.openPoints);
  return homes;
}

/** The address of a statement: its anchor on the page that explains it. */
export function statementAddress(lang: Lang, homes: ReadonlyMap<string, string>, id: string): string {
  return `${page(lang, homes.get(id) ?? SOURCES_PAGE)}#${id}`;
}
