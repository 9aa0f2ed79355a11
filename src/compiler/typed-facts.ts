/**
 * How a fact of organisation.yaml looks where somebody types it into a text, with whatever spaces and signs between
 * its digits.
 */
const FACTS: [kind: string, pattern: RegExp][] = [
  ['un numéro de téléphone', /(?:\+\d{2}|\b0\d{2}|\b00\d{2})[\s.\-/\u00a0\u202f()]*(?:\d[\s.\-/\u00a0\u202f()]*){7,}/],
  ['une adresse e-mail', /[\w.+-]+@(?!exemple\.ch)[\w-]+\.[a-z]{2,}/i],
  ['une heure', /\b(?:[01]?\d|2[0-3])(?::|[\s\u00a0\u202f]?h[\s\u00a0\u202f]?)[0-5]\d\b/],
];

/** The fact that a text types, and its kind. */
export function typedFact(text: string): { kind: string; found: string } | undefined {
  for (const [kind, pattern] of FACTS) {
    const found = pattern.exec(text)?.[0];
    if (found) return { kind, found: found.trim() };
  }
  return undefined;
}
