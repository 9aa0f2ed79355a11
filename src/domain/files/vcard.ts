import { contentLines, textValue } from './content-lines.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import type { Channel, Model, Role, Statement } from '../model/model.ts';

/**
 * A role as a contact file (RFC 6350), for an address book; nothing if no channel leads to it.
 * `page`: the address of its page, told in the note.
 */
export function vcardOf(model: Model, role: Role, lang: Lang, page?: string): string | undefined {
  const { product, channels } = model.organisation;
  const reached = channels.filter(({ id }) => role.channels.includes(id));
  if (reached.length === 0) return undefined;
  const company = plain(model.organisation.company);
  const name = plain(role.name[lang]);
  const note = [...role.reach.map((statement) => noteOf(statement, model, lang)), ...(page ? [page] : [])].join('\n');
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `N:${textValue(`${company} ${name}`)};;;;`,
    `FN:${textValue(`${company} ${name}`)}`,
    `ORG:${textValue(company)};${textValue(name)}`,
    ...reached.map(reachLine),
    `NOTE:${textValue(note)}`,
    `CATEGORIES:${textValue(product)}`,
    'END:VCARD',
  ]);
}

function reachLine({ kind, address }: Channel): string {
  switch (kind) {
    case 'phone':
      return `TEL;TYPE=work,voice;VALUE=uri:tel:${address.is.replace(/ /g, '-')}`;
    case 'email':
      return `EMAIL;TYPE=work:${textValue(address.is)}`;
    case 'portal':
      return `URL:${address.is}`;
    default:
      return kind satisfies never;
  }
}

/** A sentence with how sure it is, unless the framework states it. */
function noteOf({ text, status }: Statement, { vocabulary }: Model, lang: Lang): string {
  return plain(status === 'stated' ? text[lang] : `${text[lang]} (${vocabulary.status[status][lang]})`);
}

/** A text without the spaces of typography, which some address books show as boxes. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
