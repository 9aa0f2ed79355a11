import type strings from '../../content/i18n/fr-CH.json';

/** The interface strings by key, as the source language has them; the build compares the other languages with it. */
export type InterfaceStrings = typeof strings;

/** The strings whose keys start with a prefix, without it. */
type Under<Prefix extends string> = {
  [Key in keyof InterfaceStrings as Key extends `${Prefix}.${infer Rest}` ? Rest : never]: string;
};

/** The words that the coverage check and the finder share. */
export type ToolWords = Under<'tool'>;

/** The words of the coverage check. */
export type CoverageWords = ToolWords & Under<'coverage'>;

/** The words of the finder of contacts. */
export type FinderWords = ToolWords & Under<'contact'>;

/** The words that tell whether the desk is open. */
export type DeskWords = Under<'desk'>;

/** The words of one language as each tool takes them. */
export interface Words {
  coverage: CoverageWords;
  finder: FinderWords;
  desk: DeskWords;
}
