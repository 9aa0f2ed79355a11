/** What a person says of an answer that seems wrong to them. */
export interface Objection {
  title: string;
  /** Answers by question, as they stand in the address. */
  answers: Record<string, string>;
  expect: { item?: string; covered: string; level: string; entry: string; handler: string };
  why: string;
}

/** An objection as a golden case of `content/cases`: dropped in there, it fails until the rules agree. */
export function caseFile({ title, answers, expect, why }: Objection): string {
  return [
    `- title: ${text(title)}`,
    `  answers: ${map(answers)}`,
    `  expect: ${map(expect)}`,
    `  why: ${text(why)}`,
    '',
  ].join('\n');
}

/** Values on one line, as YAML takes them. */
function map(values: Record<string, string>): string {
  return `{ ${Object.entries(values)
    .map(([key, value]) => `${key}: ${quoted(value)}`)
    .join(', ')} }`;
}

/** Free text as YAML takes it on one line, whatever it holds. */
function text(value: string): string {
  return JSON.stringify(value.replace(/\s+/g, ' ').trim() || '…');
}

/** Levels and ids: quoted where YAML would read a number. */
function quoted(value: string): string {
  return /^\d+$/.test(value) ? `'${value}'` : value;
}
