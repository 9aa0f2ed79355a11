/** How many results a search has, in the words of the dialog: none, one or many, with their number and the query. */
export function foundSentence(words: Readonly<DOMStringMap>, count: number, query: string): string {
  const pattern = count === 0 ? words['none']! : count === 1 ? words['one']! : words['many']!;
  return pattern.replace('[COUNT]', String(count)).replace('[TERM]', () => query.trim());
}
