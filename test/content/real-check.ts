import { join } from 'node:path';
import { compileRules } from '../../src/compiler/compile.ts';
import { toolWords } from '../../src/compiler/words.ts';
import { coverageData } from '../../src/domain/coverage/coverage-data.ts';
import { withQuestionsOnly } from '../../src/domain/coverage/coverage-in-browser.ts';

export const root = join(import.meta.dirname, '../..');

/** The real rules. */
export const model = compileRules(root).model!;

/** The real coverage check as the build shows it, and as a browser holds it. */
export const inBuild = coverageData(model, toolWords(root, 'fr'), 'fr');
export const inBrowser = withQuestionsOnly(inBuild);
