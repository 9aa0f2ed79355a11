import type { AstroLoggerDestination } from 'astro';
import node from 'astro/logger/node';
import { forReaders } from './failure.ts';

/** Where the build's messages go: to the terminal, without stacks. Astro loads this file by its path. */
export default function buildLog(): AstroLoggerDestination {
  const terminal = node();
  return { write: (event) => terminal.write({ ...event, message: forReaders(event.message) }) };
}
