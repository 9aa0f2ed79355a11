const SEPARATOR = ' | ';

/** A title with the name of the site that a document title already shows. */
export function withSite(title: string, documentTitle: string): string {
  return title + (documentTitle.includes(SEPARATOR) ? documentTitle.slice(documentTitle.lastIndexOf(SEPARATOR)) : '');
}
