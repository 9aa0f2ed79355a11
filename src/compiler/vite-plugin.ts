import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../framework/languages.ts';
import { contactData } from '../framework/contact-data.ts';
import { coverageData } from '../framework/coverage-data.ts';
import { deskData } from '../framework/desk-words.ts';
import { withQuestionsOnly } from '../framework/coverage-in-browser.ts';
import { compile } from './compile.ts';
import { FRAMEWORK_FOLDER } from './load.ts';
import { report } from './problems.ts';
import { contactWords, toolWords, wordsOf } from './words.ts';

const MODEL = 'virtual:framework';
const COVERAGE = 'virtual:coverage/';
const CONTACT = 'virtual:contact/';
const DESK = 'virtual:desk/';

/** Gives pages the compiled rules, and islands the part they show in one language; rules with mistakes stop here. */
export function rulesPlugin(root: string): Plugin {
  const folder = join(root, FRAMEWORK_FOLDER);
  return {
    name: 'rules',
    resolveId: (id) => (id === MODEL || LANGUAGES.some((lang) => id === COVERAGE + lang || id === CONTACT + lang || id === DESK + lang) ? `\0${id}` : undefined),
    load(id) {
      if (![MODEL, COVERAGE, CONTACT, DESK].some((name) => id.startsWith(`\0${name}`))) return undefined;
      for (const file of readdirSync(folder)) this.addWatchFile(join(folder, file));
      const { framework, problems } = compile(root);
      if (!framework) throw Object.assign(new Error(report(problems)), { stack: '' });
      if (id === `\0${MODEL}`) return `export const framework = ${JSON.stringify(framework)};`;
      const lang = LANGUAGES.find((known) => id.endsWith(`/${known}`))!;
      if (id.startsWith(`\0${CONTACT}`)) return `export default ${JSON.stringify(contactData(framework, contactWords(root, lang), lang))};`;
      if (id.startsWith(`\0${DESK}`)) return `export default ${JSON.stringify(deskData(framework, wordsOf(root, lang, 'desk.'), lang))};`;
      const data = coverageData(framework, toolWords(root, lang), lang);
      return `export default ${JSON.stringify(this.environment.name === 'client' ? withQuestionsOnly(data) : data)};`;
    },
  };
}
