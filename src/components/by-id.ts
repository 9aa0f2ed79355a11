import { model } from 'virtual:model';
import { statementsById } from '../domain/model/statements.ts';

const statements = statementsById(model);

/** A need by its id; a page that names an unknown one stops the build with a sentence. */
export const needOf = (id: string) => found(model.needs, id, 'Aucun besoin', 'needs.yaml');

/** A role by its id. */
export const roleOf = (id: string) => found(model.roles, id, 'Aucun rôle', 'roles.yaml');

/** A level by its number. */
export const levelOf = (id: string) => found(model.levels, id, 'Aucun niveau', 'levels.yaml');

/** A source by its key. */
export const sourceOf = (id: string) => found(model.sources, id, 'Aucune source', 'sources.yaml');

/** A word of the glossary by its id. */
export const termOf = (id: string) => found(model.glossary, id, 'Aucun mot', 'glossary.yaml');

/** A text to send by its id. */
export const messageOf = (id: string) => found(model.escalation.messages, id, 'Aucun message', 'escalation.yaml');

/** A ladder by its id. */
export const ladderOf = (id: string) => found(model.escalation.ladders, id, 'Aucune échelle', 'escalation.yaml');

/** A statement by its id, wherever it stands. */
export const statementOf = (id: string) =>
  found([...statements.values()], id, 'Aucun énoncé', 'un fichier de content/framework');

function found<T extends { id: string }>(list: readonly T[], id: string, kind: string, where: string): T {
  const one = list.find((known) => known.id === id);
  if (one) return one;
  const start = list.map((known) => known.id).filter((known) => known.slice(0, 3) === id.slice(0, 3));
  throw Object.assign(
    new Error(
      `${kind} ne porte l’identifiant « ${id} ». ` +
        `Voyez ${where}${start.length > 0 ? `, par exemple : ${start.slice(0, 8).join(', ')}` : ''}.`,
    ),
    { stack: '' },
  );
}
