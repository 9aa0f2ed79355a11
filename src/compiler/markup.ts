/** The first code of a page that stands in a text, if any. */
export function markupIn(text: string): string | undefined {
  return /<\/?[a-z!][^>]*>?/i.exec(text)?.[0];
}
