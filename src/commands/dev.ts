import { dev } from 'astro';
import { describeFailure } from './failure.ts';
import { ROOT } from './project.ts';
import { endOnSignals } from './signals.ts';

try {
  const server = await dev({ root: ROOT });
  endOnSignals(() => server.stop(), 0);
} catch (error) {
  console.error(describeFailure(error));
  process.exit(1);
}
