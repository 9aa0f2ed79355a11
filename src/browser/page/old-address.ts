import { COVERAGE_PAGE, FINDER_PAGE } from '../../domain/page/addresses.ts';
import { onSite } from '../../domain/page/base.ts';
import { placeNamed } from '../../domain/page/old-address.ts';

const note = document.querySelector<HTMLElement>('[data-old-address]');
const link = note?.querySelector('a');
const placesOf = (tool: string) =>
  [...document.querySelectorAll<HTMLAnchorElement>(`[data-places="${tool}"] [data-ids]`)].map((entry) => ({
    entry,
    ids: entry.dataset['ids']!.split(' '),
  }));
const found = [COVERAGE_PAGE, FINDER_PAGE]
  .map((tool) => placeNamed(onSite(location.pathname), tool, placesOf(tool)))
  .find((place) => place !== undefined)?.entry;

if (note && link && found) {
  link.href = found.href;
  link.textContent = found.textContent;
  note.hidden = false;
}
