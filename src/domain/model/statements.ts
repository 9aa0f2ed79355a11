import type { Model, Statement } from './model.ts';

/** Every statement of the framework by its id, wherever it stands. */
export function statementsById(model: Model): Map<string, Statement> {
  const found = new Map<string, Statement>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if (isStatement(value)) found.set(value.id, value);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(model);
  return found;
}

function isStatement(value: object): value is Statement {
  return 'id' in value && 'text' in value && 'status' in value && !('otherwise' in value);
}
