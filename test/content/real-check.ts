import { join } from 'node:path';
import { compile } from '../../src/compiler/compile.ts';
import { toolWords } from '../../src/compiler/words.ts';
import { coverageData } from '../../src/framework/coverage-data.ts';
import { withQuestionsOnly } from '../../src/framework/coverage-in-browser.ts';

export const root = join(import.meta.dirname, '../..');

/** The real rules. */
export const framework = compile(root).framework!;

/** The real coverage check as the build shows it, and as a browser holds it. */
export const inBuild = coverageData(framework, toolWords(root, 'fr'), 'fr');
export const inBrowser = withQuestionsOnly(inBuild);
