import { ROOT } from '../../src/commands/project.ts';
import { compileRules } from '../../src/compiler/compile.ts';
import { wordsOf } from '../../src/compiler/words.ts';
import type { Model } from '../../src/domain/model/model.ts';

/** The folder of the rules for tests: small, complete, about a workshop that does not exist. */
export const SMALL = import.meta.dirname;

/** The rules for tests, compiled on a day of June 2026. */
export const small: Model = compileRules(SMALL, new Date('2026-06-15')).model!;

/** The words of the tools, which stand around any rules. */
export const words = wordsOf(ROOT, 'fr');
