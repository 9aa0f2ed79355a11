import { copy } from '../clipboard.ts';

const said = document.querySelector<HTMLElement>('.foot [data-copied]');

/**
 * Turns the link of a row, a clause or a term to itself into copying its full address;
 * where that fails the link works as a link.
 */
document.addEventListener('click', async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.row-link');
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  try {
    await copy(link.href);
    if (said) announce(said, `${said.dataset['copied']} ${link.hash}`);
  } catch {
    location.hash = link.hash;
  }
});

/** Empties the region first, so that the same address is said a second time. */
function announce(region: HTMLElement, text: string) {
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = text;
  });
}
