import type { APIRoute, GetStaticPaths } from 'astro';
import { framework } from 'virtual:framework';
import { page } from '../framework/addresses.ts';
import { contactCard } from '../framework/contact-card.ts';

const lang = 'fr';

/** The contact file of every role that has a channel of its own. */
export const getStaticPaths = (() => framework.roles.filter((role) => role.channels.length > 0).map(({ id }) => ({ params: { role: id } }))) satisfies GetStaticPaths;

/** A role as a contact file. */
export const GET: APIRoute = ({ params, site }) => {
  const role = framework.roles.find(({ id }) => id === params['role'])!;
  const address = site && new URL(page(lang, `contacts/${role.id}`), site).href;
  return new Response(contactCard(framework, role, lang, address), { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
};
