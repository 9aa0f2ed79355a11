/**
 * What an address of a tool names, by its present or a former id: a need of the coverage check,
 * a subject of the finder; where there are several, the first.
 */
export function placeNamed<Place extends { ids: readonly string[] }>(
  pathname: string,
  tool: string,
  places: readonly Place[],
): Place | undefined {
  const segments = pathname.split('/').filter(Boolean).map(decoded);
  const start = segments.indexOf(tool);
  const named = start < 0 ? [] : segments.slice(start + 1);
  return named.flatMap((segment) => places.filter(({ ids }) => ids.includes(segment)))[0];
}

/** A segment as written; one that is no valid text stands for nothing. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}
