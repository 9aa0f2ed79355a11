import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Served } from '../../src/commands/serve-site.ts';
import { prepare } from '../../src/hosting/prepare.ts';

const folder = mkdtempSync(join(tmpdir(), 'host-'));
const LONG = 'a'.repeat(600);
const html = (title: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>${title}</title></head><body>${LONG}</body></html>`;
let site: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'site/contact'), { recursive: true });
  mkdirSync(join(folder, 'site/_astro'));
  writeFileSync(join(folder, 'secret.html'), html('secret'));
  writeFileSync(join(folder, 'site/index.html'), html('home'));
  writeFileSync(join(folder, 'site/404.html'), html('lost'));
  writeFileSync(join(folder, 'site/contact/index.html'), html('contact'));
  writeFileSync(join(folder, 'site/_astro/a.js'), `export const a = '${LONG}';`);
  writeFileSync(join(folder, 'site/contact/desk.vcf'), 'BEGIN:VCARD');
  await prepare(join(folder, 'site'));
  site = await serveSite(join(folder, 'site'), 0);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, init: RequestInit = {}) => fetch(site.origin + path, { redirect: 'manual', ...init });

const CUT = 'HTTP/1.1 400 cut';

/** The first line of the answer to bytes sent as they are; a server may also cut what is too long. */
function askRaw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(site.port, 'localhost', () => socket.write(Buffer.from(bytes, 'latin1')));
    let answer = '';
    socket.on('data', (data) => {
      answer += data.toString('latin1');
    });
    socket.on('error', () => resolve(CUT));
    socket.on('close', () => resolve(answer.split('\r\n')[0]!));
  });
}

test('a page comes with the policy, compressed where the browser takes it', async () => {
  const answer = await ask('/contact/', { headers: { 'accept-encoding': 'br' } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  expect(await answer.text()).toContain('<title>contact</title>');
});

test('files with a hash in their name are kept, pages are asked for again', async () => {
  expect((await ask('/_astro/a.js')).headers.get('cache-control')).toContain('immutable');
  expect((await ask('/')).headers.get('cache-control')).not.toContain('immutable');
});

test('a contact file says what it is', async () => {
  expect((await ask('/contact/desk.vcf')).headers.get('content-type')).toBe('text/vcard; charset=utf-8');
});

test('a folder without its last stroke leads to its page', async () => {
  const answer = await ask('/contact?a=b');
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/contact/']);
});

test.each(['/nowhere/', '/%ZZ', '/contact%2F', '/..%2fsecret.html', '/%00', '/_headers', '/_hosting/nginx.conf'])(
  '%s is not found, with the page that says so',
  async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<title>lost</title>');
  },
);

test('only what is asked to be read is answered', async () => {
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
  expect(await (await ask('/nowhere/', { method: 'HEAD' })).text()).toBe('');
});

test.each([
  ['leaves the folder', 'GET /../secret.html HTTP/1.1'],
  ['is another host', 'GET //example.com/.. HTTP/1.1'],
  ['is whole', 'GET http://example.com/ HTTP/1.1'],
  ['holds raw bytes', 'GET /\xff\xfe HTTP/1.1'],
  ['is very long', `GET /${'a'.repeat(100_000)} HTTP/1.1`],
])('an address that %s is refused', async (_, line) => {
  expect(await askRaw(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1.1 4\d\d /);
  expect((await ask('/')).status).toBe(200);
});

describe('below a path', () => {
  let below: Served;
  beforeAll(async () => {
    cpSync(join(folder, 'site'), join(folder, 'below'), { recursive: true });
    await prepare(join(folder, 'below'), '/some/path/');
    below = await serveSite(join(folder, 'below'), 0, '/some/path/');
  });
  afterAll(() => below.close());

  test.each([
    ['/some/path/contact/', 200, null],
    ['/some/path', 301, '/some/path/'],
    ['/some/path/contact', 301, '/some/path/contact/'],
    ['/contact/', 404, null],
    ['/some/pathcontact/', 404, null],
    ['/some/path/_headers', 404, null],
    ['/', 404, null],
  ])('%s answers %i', async (path, status, location) => {
    const answer = await fetch(below.origin + path, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([status, location]);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('files with a hash in their name are kept', async () => {
    const answer = await fetch(`${below.origin}/some/path/_astro/a.js`);
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });
});

test('a part of a file that cannot be is no fault', async () => {
  expect((await ask('/', { headers: { range: 'bytes=9-3' } })).status).toBe(200);
});

test('no address is a fault of the server', async () => {
  await fc.assert(
    fc.asyncProperty(fc.webPath(), fc.string({ unit: 'binary' }), async (path, text) => {
      for (const address of [path || '/', `/${encodeURI(text.toWellFormed())}`, `/${text.replace(/[^!-~]/g, '%')}`]) {
        const first = await askRaw(`GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
        expect(first, address).toMatch(/^HTTP\/1.1 [234]/);
      }
    }),
    { numRuns: 100 },
  );
});
