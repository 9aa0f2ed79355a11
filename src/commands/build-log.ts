import type { AstroLoggerDestination } from 'astro';
import node from 'astro/logger/node';
import { forReaders } from './failure.ts';

/** Starlight's own not-found route renders our page; the second route that could is rightly left out. */
const EXPECTED = 'Could not render `/404` from route';

/**
 * Where the build's messages go: to the terminal, without stacks and what nobody can act on.
 * Astro loads this file by its path.
 */
export default function buildLog(): AstroLoggerDestination {
  const terminal = node();
  return {
    write: (event) => {
      if (!event.message.includes(EXPECTED)) terminal.write({ ...event, message: forReaders(event.message) });
    },
  };
}
