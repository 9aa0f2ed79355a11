import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sitePath } from '../../src/commands/project.ts';

const dist = process.env['SITE_DIST']!;
const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where hosts look: a path of the address is a folder below it. */
const base = sitePath();
const served = join(folder, 'served', base);
mkdirSync(dirname(served), { recursive: true });
symlinkSync(dist, served.replace(/\/$/, ''));
chmodSync(folder, 0o755);
const root = join(folder, 'served');

/** The hosts tried, with what starts each of them in the foreground on a port. */
const HOSTS: Record<string, (port: number) => string[]> = {
  nginx: (port) => {
    const parts = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((part) => `${part}_temp_path ${folder};`);
    const server = `server { listen 127.0.0.1:${port}; root ${root}; include ${dist}/_hosting/nginx.conf; }`;
    const http = `http { include /etc/nginx/mime.types; access_log off; ${parts.join(' ')} ${server} }`;
    return ['-c', config('nginx.conf', `daemon off; pid ${folder}/pid; error_log stderr; events {} ${http}`)];
  },
  caddy: (port) => {
    const site = `:${port} {\n\tbind 127.0.0.1\n\troot * ${root}\n\timport ${dist}/_hosting/Caddyfile\n}\n`;
    const file = config('Caddyfile', `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
    return ['run', '--config', file, '--adapter', 'caddyfile'];
  },
};

const found = Object.keys(HOSTS).filter((name) => spawnSync(name, ['-h']).error === undefined);

test('a host is there to be tried', () => {
  console.log(`Serveurs trouvés : ${found.join(', ') || 'aucun'} (cherchés : ${Object.keys(HOSTS).join(', ')}).`);
  expect(found).not.toEqual([]);
});

describe.each(found)('%s', (name) => {
  let running: ChildProcess;
  let origin: string;
  beforeAll(async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    running = spawn(name, HOSTS[name]!(port), { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    running.stderr!.on('data', (text) => {
      said += String(text);
    });
    await vi.waitFor(() => fetch(origin).catch(() => Promise.reject(new Error(said))), { timeout: 60_000 });
  });
  afterAll(() => running.kill());

  const ask = (path: string, headers = {}) => fetch(origin + path, { redirect: 'manual', headers });

  test('a page comes with the policy, compressed', async () => {
    const answer = await ask(`${base}contact/`, { 'accept-encoding': 'gzip' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*trusted-types 'none'$/);
    expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=/);
    expect(answer.headers.get('cache-control')).toContain('must-revalidate');
  });

  test('files with a hash in their name are kept', async () => {
    const sheet = /\/[\w/]*_astro\/[^"]+\.css/.exec(await (await ask(base)).text())![0];
    const answer = await ask(sheet);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    ['contacts/customer-services.vcf', 'text/vcard'],
    ['manifest.webmanifest', 'application/manifest+json'],
  ])('%s says what it is', async (path, kind) => {
    const answer = await ask(base + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(kind);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('what is not there answers 404 with the page that says so, under the policy', async () => {
    const answer = await ask(`${base}n-existe-pas/`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer.text()).toContain('<h1');
  });

  test('a folder without its last stroke leads to its page', async () => {
    const answer = await ask(`${base}contact`);
    expect([301, 302, 307, 308]).toContain(answer.status);
    expect(answer.headers.get('location')).toBe(`${base}contact/`);
  });
});

function config(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
