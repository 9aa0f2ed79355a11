import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

const dist = process.env['SITE_DIST'];
if (!dist) throw new Error('SITE_DIST (absolute path of a built site) is not set: npm test sets it.');

/** The built folder. */
export const DIST: string = dist;

/** The public address the tests build with. */
export const SITE = process.env['SITE_URL']!;

/** A built page: its address on the site and its parsed HTML. */
export interface BuiltPage {
  address: string;
  html: string;
  root: HTMLElement;
}

const pages = new Map<string, BuiltPage>();

/** Every page of the built site, the not-found page included. */
export function allPages(): BuiltPage[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => pageAt(addressOf(path))!);
}

/** The page at an address of the site, if it was built. */
export function pageAt(address: string): BuiltPage | undefined {
  const known = pages.get(address);
  if (known) return known;
  const file = join(DIST, address.endsWith('/') ? `${address}index.html` : address);
  if (!existsSync(file)) return undefined;
  const html = readFileSync(file, 'utf8');
  const page = {
    address,
    html,
    root: parse(html, { comment: true, blockTextElements: { script: true, style: true } }),
  };
  pages.set(address, page);
  return page;
}

/** The text of an element as a person reads it: one space between words, no-break spaces made plain. */
export function readText(element: HTMLElement | null | undefined): string {
  return (element?.textContent ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}

function addressOf(path: string): string {
  const address = `/${relative('', path).split(sep).join('/')}`;
  return address.endsWith('/index.html') ? address.slice(0, -'index.html'.length) : address;
}

/** The keys that a link to sources stands for: its own, or those that it folds. */
export function keysOf(link: HTMLElement): string[] {
  return (link.getAttribute('title') ?? readText(link)).split(', ');
}
