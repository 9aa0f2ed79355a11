import { z } from 'astro/zod';
import { format } from './formats.ts';
import { naming } from './ids.ts';
import { text } from './words.ts';

const path = z.string().trim().min(1).describe('A page of content/docs without its ending: contrat/niveaux.');
const place = path.describe('A page, with the anchor of one of its headings if need be: contacts#heures-douverture.');
const entry = z.strictObject({
  page: naming(path.describe('The page; its label stands under its path.')),
  label: text,
});
const group = z.strictObject({ id: naming(format('id')), label: text, pages: z.array(entry).min(1) });

/** What search calls a page. */
export const PAGE_KINDS = ['page', 'contact', 'practice'] as const;

/** The pages of the site: those that rules and tools lead to, and the lists that lead to every page. */
export const pages = z.strictObject({
  homes: z
    .strictObject({ levels: path, criticality: path, requests: path, glossary: path, escalation: path })
    .describe('The page that explains each file of rules: its statements have their anchors there.'),
  places: z.strictObject({
    contract: place.describe('What this site is, and that the contract counts.'),
    people: place.describe('Who is who.'),
    channels: place.describe('The ways in.'),
    hours: place.describe('The opening hours.'),
  }),
  folders: z.strictObject({
    roles: path.describe('The folder with a page for each role, under its id.'),
    services: path.describe('The folder with a page for each service, under its id.'),
  }),
  sections: z
    .array(entry.extend({ kind: z.enum(PAGE_KINDS).default('page').describe('What search calls its pages.') }))
    .min(1)
    .describe('The bar at the top of every page.'),
  menu: z
    .array(group.extend({ section: path.optional().describe('The section its pages belong to.') }))
    .min(1)
    .describe('The menu, which lists every page.'),
  footer: z.array(group).min(1),
  unlisted: z.array(path).default([]).describe('Pages that stand in no menu.'),
});

export type Pages = z.infer<typeof pages>;
