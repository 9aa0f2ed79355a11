/** The need that an address of the coverage check names, by its present or a former id; where there are several, the first. */
export function needNamed<Need extends { ids: readonly string[] }>(pathname: string, needs: readonly Need[]): Need | undefined {
  const segments = pathname.split('/').filter(Boolean).map(decoded);
  const start = segments.indexOf('couverture');
  const named = start < 0 ? [] : segments.slice(start + 1);
  return named.flatMap((segment) => needs.filter(({ ids }) => ids.includes(segment)))[0];
}

/** A segment as written; one that is no valid text stands for nothing. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}
