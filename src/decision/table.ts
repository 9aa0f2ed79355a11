/** A question with its closed list of options. */
export interface Input {
  id: string;
  options: readonly string[];
}

/** Conditions by input: the options that satisfy it; an input left out accepts any. */
export type Conditions = Readonly<Record<string, readonly string[]>>;

/** A rule: where its conditions hold, its outcome holds. */
export interface Row {
  id: string;
  when: Conditions;
  outcome: string;
}

/** A decision table with hit policy *unique*: each case satisfies exactly one row, order means nothing. */
export interface Table {
  inputs: readonly Input[];
  rows: readonly Row[];
}

/** The answer "I don't know": it restricts nothing. */
export const UNKNOWN = '?';

/** Answers by input id; an option id, or {@link UNKNOWN}. */
export type Answers = Readonly<Record<string, string>>;
