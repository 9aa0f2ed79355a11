import { compile } from '../compiler/compile.ts';
import { report } from '../compiler/problems.ts';
import { ROOT } from './project.ts';

/** Compiles the rules and prints every mistake; true if there is none. */
export function checkRules(): boolean {
  const { problems } = compile(ROOT);
  if (problems.length > 0) console.error(report(problems));
  return problems.length === 0;
}
