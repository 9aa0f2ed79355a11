import type { Framework, Statement } from './model.ts';

/** Every statement of the framework by its id, wherever it stands. */
export function statementsById(framework: Framework): Map<string, Statement> {
  const found = new Map<string, Statement>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if (isStatement(value)) found.set(value.id, value);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(framework);
  return found;
}

function isStatement(value: object): value is Statement {
  return 'id' in value && 'text' in value && 'status' in value && !('otherwise' in value);
}
