import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../framework/languages.ts';
import { coverageData } from '../framework/coverage-data.ts';
import { withQuestionsOnly } from '../framework/coverage-in-browser.ts';
import { compile } from './compile.ts';
import { FRAMEWORK_FOLDER } from './load.ts';
import { report } from './problems.ts';
import { toolWords } from './words.ts';

const MODEL = 'virtual:framework';
const COVERAGE = 'virtual:coverage/';

/** Gives pages the compiled rules, and islands the part they show in one language; rules with mistakes stop here. */
export function rulesPlugin(root: string): Plugin {
  const folder = join(root, FRAMEWORK_FOLDER);
  return {
    name: 'rules',
    resolveId: (id) => (id === MODEL || LANGUAGES.some((lang) => id === COVERAGE + lang) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${MODEL}`) && !id.startsWith(`\0${COVERAGE}`)) return undefined;
      for (const file of readdirSync(folder)) this.addWatchFile(join(folder, file));
      const { framework, problems } = compile(root);
      if (!framework) throw Object.assign(new Error(report(problems)), { stack: '' });
      if (id === `\0${MODEL}`) return `export const framework = ${JSON.stringify(framework)};`;
      const lang = LANGUAGES.find((known) => id === `\0${COVERAGE}${known}`)!;
      const data = coverageData(framework, toolWords(root, lang), lang);
      return `export default ${JSON.stringify(this.environment.name === 'client' ? withQuestionsOnly(data) : data)};`;
    },
  };
}
