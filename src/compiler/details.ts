/** What the sentence of a problem says by name. */
export type Details = Record<string, string>;
