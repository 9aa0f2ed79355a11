import { COVERAGE_PAGE, OPEN_POINTS_PAGE, page } from './addresses.ts';
import { rolePath, servicePath } from './places.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import type { Model, Statement } from '../model/model.ts';

/** The page a statement is explained on, by its id. What no page explains stands among the open points. */
export function statementHomes(model: Model): Map<string, string> {
  const { homes: explains } = model.pages;
  const homes = new Map<string, string>();
  const put = (path: string, statements: readonly (Statement | undefined)[]) => {
    for (const statement of statements) if (statement) homes.set(statement.id, path);
  };
  for (const level of model.levels) put(explains.levels, [level.coverage, ...level.statements]);
  for (const { id, summary, included, excluded, open } of model.services)
    put(servicePath(model, id), [summary, ...included, ...excluded, ...open]);
  for (const { id, summary, reach, does, doesNot, groups } of model.roles) {
    put(rolePath(model, id), [
      summary,
      ...reach,
      ...does,
      ...doesNot,
      ...groups.flatMap(({ covers, lead }) => [covers, lead]),
    ]);
  }
  put(explains.criticality, [
    ...model.criticality.grades.map(({ definition }) => definition),
    ...model.criticality.rules,
  ]);
  const { types, fields, rules } = model.requests;
  put(explains.requests, [...types.map(({ meaning }) => meaning), ...fields.map(({ hint }) => hint), ...rules]);
  put(explains.escalation, [
    ...model.escalation.statements,
    ...model.escalation.rungs.flatMap(({ says, up, urgent, closed }) => [says, up, urgent, closed]),
  ]);
  put(explains.glossary, model.glossary);
  for (const { id, remarks } of model.needs) put(`${COVERAGE_PAGE}/${id}`, remarks);
  put(OPEN_POINTS_PAGE, model.openPoints);
  return homes;
}

/** The address of a statement: its anchor on the page that explains it. */
export function statementAddress(lang: Lang, homes: ReadonlyMap<string, string>, id: string): string {
  return `${page(lang, homes.get(id)!)}#${id}`;
}
