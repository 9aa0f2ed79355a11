/** What the build tells the scripts for a browser. */
interface ImportMetaEnv {
  readonly SITE_PATH?: string;
}

/** The compiled rules, as the build gives them to pages. */
declare module 'virtual:model' {
  export const model: import('./domain/model/model.ts').Model;
}

/**
 * What the coverage check shows, by language: all of it in the build,
 * in the browser only what it can answer in place.
 */
declare module 'virtual:coverage' {
  export const files: import('./islands/in-page-language.ts').Files<
    import('./domain/coverage/coverage-data.ts').CoverageData
  >;
}

/** What the finder of contacts shows, by language. */
declare module 'virtual:finder' {
  export const files: import('./islands/in-page-language.ts').Files<
    import('./domain/contact/finder-data.ts').FinderData
  >;
}

/** What the need search knows, by language. */
declare module 'virtual:needs' {
  export const files: import('./islands/in-page-language.ts').Files<import('./finding/need-search.ts').NeedSearch>;
}

/** The hours of the desk, by language. */
declare module 'virtual:desk' {
  export const files: import('./islands/in-page-language.ts').Files<import('./domain/desk/desk-words.ts').DeskData>;
}

/** What was proved of the rules in this build. */
declare module 'virtual:proof' {
  export const proof: import('./compiler/proof.ts').Proof;
}

/** What middleware gives every page. */
declare namespace App {
  interface Locals {
    page: import('./components/page/context.ts').PageContext;
  }
}

/** Interface strings are known by their keys: a key that no file holds is a type error. */
declare namespace StarlightApp {
  type Strings = import('./vocabulary/words.ts').InterfaceStrings;
  interface I18n extends Strings {}
}
