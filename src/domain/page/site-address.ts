/** Signs of a path that every host, its settings and a page hold as they are. */
const PATH = /^(?:\/[\w.~%-]+)*\/$/;

/**
 * The public address of the site, always with a last stroke; nothing where none is given.
 * Throws a sentence where what is given is no such address.
 */
export function siteAddress(given: string | undefined): string | undefined {
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) throw unusable(given);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  if (!PATH.test(url.pathname)) throw unusable(given);
  return url.href;
}

function unusable(given: string): Error {
  return Object.assign(
    new Error(
      `SITE_URL n’est pas une adresse où publier le site : « ${given} ». ` +
        'Écrivez par exemple https://exemple.ch ou https://exemple.ch/aide/, sans « ? » ni « # ».',
    ),
    { stack: '' },
  );
}
