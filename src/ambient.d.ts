/** The compiled rules, as the build gives them to pages. */
declare module 'virtual:model' {
  export const model: import('./domain/model/model.ts').Model;
}

/** What the coverage check shows in French: all of it in the build, in the browser only what it can answer in place. */
declare module 'virtual:coverage/fr' {
  const data: import('./domain/coverage/coverage-data.ts').CoverageData;
  export default data;
}

/** What the finder of contacts shows in French. */
declare module 'virtual:finder/fr' {
  const data: import('./domain/contact/finder-data.ts').FinderData;
  export default data;
}

/** The hours of the desk in French. */
declare module 'virtual:desk/fr' {
  const data: import('./domain/desk/desk-words.ts').DeskData;
  export default data;
}

/** What was proved of the rules in this build. */
declare module 'virtual:proof' {
  export const proof: import('./compiler/proof.ts').Proof;
}

/** Interface strings are known by their keys: a key that no file holds is a type error. */
declare namespace StarlightApp {
  type Strings = typeof import('../content/i18n/fr-CH.json');
  interface I18n extends Strings {}
}
