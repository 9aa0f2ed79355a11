/**
 * Whether a text has every one of the words typed, or their beginnings inside it,
 * whatever their accents and capitals.
 */
export function hasWords(text: string, typed: string): boolean {
  const plain = folded(text);
  return folded(typed)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
}
