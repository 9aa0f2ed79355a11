import { sep } from 'node:path';
import { ROOT } from './project.ts';

/** What Astro and its tools add to an error to say where it happened. */
interface Located extends Error {
  hint?: string;
  id?: string;
  loc?: { file?: string; line?: number };
}

/** An error of Astro as a message for the writer: where, what, what to do; with the stack if `DETAILS` is set. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, stack, hint } = error as Located;
  const details = process.env['DETAILS'] ? stack : 'Pour la trace complète : DETAILS=1 devant la commande.';
  return [place(error), forReaders(message), hint, details].filter(Boolean).join('\n');
}

/** A message without the stack it may carry and with paths from the repository on; unchanged if `DETAILS` is set. */
export function forReaders(message: string): string {
  if (process.env['DETAILS']) return message;
  return message
    .replaceAll(ROOT + sep, '')
    .split('\n')
    .filter((line) => !/^\s+at .+/.test(line))
    .join('\n');
}

/** File and line, unless they stand in a package: there is nothing to mend there. */
function place({ loc, id }: Located): string {
  const file = forReaders(loc?.file ?? id ?? '');
  if (file.includes('node_modules')) return '';
  return file && loc?.line ? `${file}:${loc.line}` : file;
}
