import { dirname } from 'node:path';
import { preview } from 'astro';

/** A built site being served on this machine. */
export interface Served {
  origin: string;
  port: number;
  close: () => Promise<void>;
}

/** Serves a built folder (absolute path) on localhost, from the given port upwards; 0 takes any free one. */
export async function serveSite(folder: string, port: number): Promise<Served> {
  const server = await preview({
    root: dirname(folder),
    outDir: folder,
    configFile: false,
    trailingSlash: 'ignore',
    server: { port, host: 'localhost' },
    logLevel: 'error',
    vite: { logLevel: 'error' },
  });
  return { origin: `http://localhost:${server.port}`, port: server.port, close: () => server.stop() };
}
