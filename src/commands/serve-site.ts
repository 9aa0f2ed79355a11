import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { host } from '../hosting/host.ts';

/** A built site being served on this machine. */
export interface Served {
  origin: string;
  port: number;
  close: () => Promise<void>;
}

const LAST_PORT = 65_535;

/**
 * Serves a built folder (absolute path) on this machine alone, from the given port upwards; 0 takes any free one;
 * `base`: the path that the site stands below.
 */
export async function serveSite(folder: string, port: number, base = '/'): Promise<Served> {
  const server = createServer(host(folder, base));
  const taken = await listen(server, port);
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { origin: `http://localhost:${taken}`, port: taken, close };
}

/** Listens on the first free port, and gives it. */
async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, 'localhost');
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= LAST_PORT) throw error;
    return listen(server, port + 1);
  }
  return (server.address() as AddressInfo).port;
}
