import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readHeaders } from './headers-file.ts';
import { NOT_PUBLISHED } from './host-files.ts';

/**
 * Answers as a good host of the built folder does: its headers, compressed copies, its page for what is not found;
 * `base`: the path (`/`, `/some/path/`) that the folder stands at.
 */
export function host(folder: string, base: string): RequestListener {
  const headersOf = readHeaders(join(folder, '_headers'));
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
  return (request, response) => {
    const asked = pathOf(request);
    for (const [name, value] of headersOf(asked ?? '')) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    if (asked && `${asked}/` === base) return redirect(response, base);
    const path = asked?.startsWith(base) ? asked.slice(base.length - 1) : undefined;
    if (path === undefined || NOT_PUBLISHED.test(path)) return notFound(folder, request, response);
    if (isFolder(folder, path)) return redirect(response, `${asked}/`);
    request.url = request.url!.slice(base.length - 1);
    // A part of a file is of no use here; the library fails at a range that ends before it begins.
    delete request.headers.range;
    files(request, response, () => notFound(folder, request, response));
  };
}

/** The path of an address, `undefined` where it cannot be one. */
function pathOf({ url = '' }: IncomingMessage): string | undefined {
  const path = /^\/[^?#]*/.exec(url)?.[0];
  if (path === undefined || path.startsWith('//')) return undefined;
  try {
    return /[\0\\]|%2f|%5c/i.test(decodeURIComponent(path) + path) ? undefined : path;
  } catch {
    return undefined;
  }
}

function isFolder(folder: string, path: string): boolean {
  return !path.endsWith('/') && existsSync(join(folder, decodeURIComponent(path), 'index.html'));
}

function notFound(folder: string, { method }: IncomingMessage, response: ServerResponse): void {
  const page = join(folder, '404.html');
  if (!existsSync(page)) return end(response, 404);
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(method === 'HEAD' ? undefined : readFileSync(page));
}

function redirect(response: ServerResponse, to: string): void {
  response.setHeader('Location', to);
  end(response, 301);
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
