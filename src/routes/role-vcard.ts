import type { APIRoute, GetStaticPaths } from 'astro';
import { model } from 'virtual:model';
import { absolute } from '../domain/page/below.ts';
import { roleAddress } from '../domain/page/places.ts';
import { vcardOf } from '../domain/files/vcard.ts';

/** The contact file of every role that has a channel of its own. */
export const getStaticPaths = (() =>
  model.roles
    .filter((role) => role.channels.length > 0)
    .map(({ id }) => ({ params: { role: id } }))) satisfies GetStaticPaths;

/** A role as a contact file. */
export const GET: APIRoute = ({ params, site, locals }) => {
  const { lang } = locals.page;
  const role = model.roles.find(({ id }) => id === params['role'])!;
  const address = site && absolute(site, roleAddress(model, role.id, lang));
  return new Response(vcardOf(model, role, lang, address), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
};
