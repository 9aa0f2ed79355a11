import { join } from 'node:path';
import { compileRules } from '../../src/compiler/compile.ts';
import { wordsOf } from '../../src/compiler/words.ts';
import { coverageData } from '../../src/domain/coverage/coverage-data.ts';
import { withQuestionsOnly } from '../../src/domain/coverage/coverage-in-browser.ts';

export const root = join(import.meta.dirname, '../..');

/** The real rules. */
export const model = compileRules(root).model!;

/** The real coverage check as the build shows it, and as a browser holds it. */
export const inBuild = coverageData(model, wordsOf(root, 'fr').coverage, 'fr');
export const inBrowser = withQuestionsOnly(inBuild);
