import type { Plugin } from 'vite';
import { LANGUAGES } from '../vocabulary/languages.ts';
import { finderData } from '../domain/contact/finder-data.ts';
import { coverageData } from '../domain/coverage/coverage-data.ts';
import { deskData } from '../domain/desk/desk-words.ts';
import { withQuestionsOnly } from '../domain/coverage/coverage-in-browser.ts';
import { report } from './problems.ts';
import { ruleFiles, rulesNow } from './rules.ts';
import { finderWords, toolWords, wordsOf } from './words.ts';

const MODEL = 'virtual:model';
const COVERAGE = 'virtual:coverage/';
const FINDER = 'virtual:finder/';
const DESK = 'virtual:desk/';

/** Gives pages the compiled rules, and islands the part they show in one language; rules with mistakes stop here. */
export function rulesPlugin(root: string): Plugin {
  return {
    name: 'rules',
    resolveId: (id) =>
      id === MODEL || LANGUAGES.some((lang) => id === COVERAGE + lang || id === FINDER + lang || id === DESK + lang)
        ? `\0${id}`
        : undefined,
    load(id) {
      if (![MODEL, COVERAGE, FINDER, DESK].some((name) => id.startsWith(`\0${name}`))) return undefined;
      for (const file of ruleFiles(root)) this.addWatchFile(file);
      const { model, problems } = rulesNow(root);
      if (!model) throw Object.assign(new Error(report(problems)), { stack: '' });
      if (id === `\0${MODEL}`) return `export const model = ${JSON.stringify(model)};`;
      const lang = LANGUAGES.find((known) => id.endsWith(`/${known}`))!;
      if (id.startsWith(`\0${FINDER}`))
        return `export default ${JSON.stringify(finderData(model, finderWords(root, lang), lang))};`;
      if (id.startsWith(`\0${DESK}`))
        return `export default ${JSON.stringify(deskData(model, wordsOf(root, lang, 'desk.'), lang))};`;
      const data = coverageData(model, toolWords(root, lang), lang);
      return `export default ${JSON.stringify(this.environment.name === 'client' ? withQuestionsOnly(data) : data)};`;
    },
  };
}
