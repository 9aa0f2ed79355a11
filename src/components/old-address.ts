import { needNamed } from '../framework/old-address.ts';

const note = document.querySelector<HTMLElement>('[data-old-address]');
const link = note?.querySelector('a');
const needs = [...document.querySelectorAll<HTMLAnchorElement>('[data-need]')].map((entry) => ({ entry, ids: entry.dataset['need']!.split(' ') }));
const found = needNamed(location.pathname, needs)?.entry;

if (note && link && found) {
  link.href = found.href;
  link.textContent = found.textContent;
  note.hidden = false;
}
