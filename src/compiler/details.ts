/** What the sentence of a problem says by name. */
export type Details = Record<string, string>;

/** The question whether the nearest known word was meant, if there is one. */
export const near = (d: Details) => (d['nearest'] ? ` Vouliez-vous écrire « ${d['nearest']} » ?` : '');
