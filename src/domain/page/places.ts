import type { Lang } from '../../vocabulary/languages.ts';
import type { Model } from '../model/model.ts';
import { page } from './addresses.ts';

/** A place that tools and pages lead to. */
export type Place = keyof Model['pages']['places'];

/** The address of a place, with its anchor where it has one. */
export function placeAddress({ pages }: Pick<Model, 'pages'>, place: Place, lang: Lang): string {
  const [path, anchor] = pages.places[place].split('#');
  return `${page(lang, path!)}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The address of the page that explains a file of rules. */
export function homeAddress({ pages }: Pick<Model, 'pages'>, home: keyof Model['pages']['homes'], lang: Lang): string {
  return page(lang, pages.homes[home]);
}

/** The path of the page of a role: `contacts/consulting`. */
export function rolePath({ pages }: Pick<Model, 'pages'>, role: string): string {
  return `${pages.folders.roles}/${role}`;
}

/** The address of the page of a role. */
export function roleAddress(model: Pick<Model, 'pages'>, role: string, lang: Lang): string {
  return page(lang, rolePath(model, role));
}

/** The path of the page of a service: `contrat/correctifs`. */
export function servicePath({ pages }: Pick<Model, 'pages'>, service: string): string {
  return `${pages.folders.services}/${service}`;
}
