import type { Plugin } from 'vite';
import { LANGUAGES, type Lang } from '../vocabulary/languages.ts';
import { finderData } from '../domain/contact/finder-data.ts';
import { coverageData } from '../domain/coverage/coverage-data.ts';
import { deskData } from '../domain/desk/desk-words.ts';
import { withQuestionsOnly } from '../domain/coverage/coverage-in-browser.ts';
import type { Model } from '../domain/model/model.ts';
import { needSearch } from '../finding/need-search.ts';
import { report } from './problems.ts';
import { ruleFiles, rulesNow } from './rules.ts';
import { wordsOf } from './words.ts';

const MODEL = 'virtual:model';

/** What each tool shows in one language: `virtual:desk` loads it by language, `virtual:desk/fr` holds it. */
const DATA = {
  'virtual:needs': (model: Model, root: string, lang: Lang) => needSearch(model, wordsOf(root, lang).coverage, lang),
  'virtual:coverage': (model: Model, root: string, lang: Lang, browser: boolean) => {
    const data = coverageData(model, wordsOf(root, lang).coverage, lang);
    return browser ? withQuestionsOnly(data) : data;
  },
  'virtual:finder': (model: Model, root: string, lang: Lang) => finderData(model, wordsOf(root, lang), lang),
  'virtual:desk': (model: Model, root: string, lang: Lang) => deskData(model, wordsOf(root, lang).desk, lang),
};

const isTool = (name: string): name is keyof typeof DATA => name in DATA;

/** Gives pages the compiled rules, and islands the part they show in one language; rules with mistakes stop here. */
export function rulesPlugin(root: string): Plugin {
  return {
    name: 'rules',
    resolveId: (id) => (id === MODEL || partsOf(id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.startsWith('\0') ? id.slice(1) : '';
      const parts = partsOf(name);
      if (name !== MODEL && !parts) return undefined;
      if (parts && !parts.lang) return loaders(parts.tool);
      for (const file of ruleFiles(root)) this.addWatchFile(file);
      const { model, problems } = rulesNow(root);
      if (!model) throw Object.assign(new Error(report(problems)), { stack: '' });
      if (!parts?.lang) return `export const model = ${JSON.stringify(model)};`;
      const data = DATA[parts.tool](model, root, parts.lang, this.environment.name === 'client');
      return `export default ${JSON.stringify(data)};`;
    },
  };
}

/** The tool and the language that the name of a module stands for. */
function partsOf(id: string): { tool: keyof typeof DATA; lang?: Lang } | undefined {
  const [tool = '', after, ...rest] = id.split('/');
  if (!isTool(tool) || rest.length > 0) return undefined;
  if (after === undefined) return { tool };
  const lang = LANGUAGES.find((known) => known === after);
  return lang && { tool, lang };
}

/** A module that loads each language of a tool from a file of its own. */
function loaders(tool: string): string {
  return `export const files = { ${LANGUAGES.map((lang) => `${lang}: () => import('${tool}/${lang}')`).join(', ')} };`;
}
