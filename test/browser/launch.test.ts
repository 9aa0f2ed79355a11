import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser, usualPlaces } from './launch.ts';
import { servedSite } from './served-site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof servedSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), servedSite()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

test('the browser shows a page with text in it', async () => {
  const page = await browser.newPage();
  expect((await page.goto(`${site.origin}/`))?.status()).toBe(200);
  expect((await page.locator('main h2').first().boundingBox())?.height).toBeGreaterThan(10);
});

test('an address that does not exist answers 404 with the not-found page', async () => {
  const page = await browser.newPage();
  expect((await page.goto(`${site.origin}/n-existe-pas/`))?.status()).toBe(404);
  expect(await page.locator('h1').count()).toBe(1);
});

test('nothing outside this machine can be reached', async () => {
  const page = await browser.newPage();
  await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});

test('a browser named wrongly is told in a sentence', async () => {
  vi.stubEnv('CHROME_PATH', '/no/such/chrome');
  await expect(launchBrowser()).rejects.toThrow(/désigne un fichier absent : \/no\/such\/chrome\. Installez/);
  vi.unstubAllEnvs();
});

test.each([
  ['linux', { PATH: '/opt/bin' }, '/opt/bin/chromium'],
  ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['win32', { ProgramFiles: 'C' }, 'C/Google/Chrome/Application/chrome.exe'],
] as const)('the usual places on %s', (platform, env, place) => {
  expect(usualPlaces(platform, env)).toContain(place);
});
