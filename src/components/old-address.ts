const note = document.querySelector<HTMLElement>('[data-old-address]');
const link = note?.querySelector('a');
const need = needIn(location.pathname);

if (note && link && need) {
  link.href = need.href;
  link.textContent = need.textContent;
  note.hidden = false;
}

/** The link of the need that an old address of the coverage check names. */
function needIn(pathname: string): HTMLAnchorElement | undefined {
  const segments = pathname.split('/').filter(Boolean).map(decoded);
  if (!segments.includes('couverture')) return undefined;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-need]')];
  for (const segment of segments.slice(segments.indexOf('couverture') + 1)) {
    const found = links.find(({ dataset }) => dataset['need']?.split(' ').includes(segment));
    if (found) return found;
  }
  return undefined;
}

/** A segment as written; one that is no valid text stands for nothing. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}
