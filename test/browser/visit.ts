import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { UNKNOWN } from '../../src/decision/table.ts';
import { launchBrowser, type Wish } from './launch.ts';

/** How long a page may take for a step on a machine that does much else; a step that comes ends the waiting. */
const PATIENCE = 90_000;

/** Opens pages of the served site; after each test no page may have told an error or asked another host. */
export function visitor(wish: Wish = {}) {
  let browser: Browser;
  const origin = inject('origin');
  const faults: string[] = [];
  const open: Page[] = [];
  beforeAll(async () => {
    browser = wish.font || wish.pageCache ? await launchBrowser(wish) : await chromium.connect(inject('browser'));
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((page) => page.context().close()));
    expect(faults.splice(0)).toEqual([]);
  });

  /** `at`: the moment the page believes it is. */
  const visit = async (address: string, options: BrowserContextOptions = {}, at?: string): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    open.push(page);
    if (at !== undefined) await page.clock.setFixedTime(at);
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
        faults.push(`asked ${request.url()}`);
    });
    await page.goto(origin + address);
    return page;
  };
  return { visit, origin: () => origin, faults };
}

/** Adds styles to a page whose policy lets no other sheet in. */
export function addStyles(page: Page, styles: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, styles);
}

/** The path of the page's address. */
export function pathOf(page: Page): string {
  return new URL(page.url()).pathname;
}

/** The address of the state that answers lead to. */
export function addressOf(asked: readonly { input: string; answer: string }[]): string {
  const segments = asked.map(({ input, answer }) => (answer === UNKNOWN ? `${input}-inconnu` : answer));
  return `/couverture/${segments.join('/')}/`;
}

/** Moves by Tab until the focus stands on a link with this address; fails after 300 steps. */
export async function tabTo(page: Page, href: string): Promise<void> {
  for (let step = 0; step < 300; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.getAttribute('href') === wanted, href)) return;
  }
  throw new Error(`The keyboard does not reach ${href} on ${page.url()}`);
}

/** Waits until the island that the reader pointed at runs; until then its links are ordinary ones. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('astro-island') !== null && document.querySelector('astro-island[ssr]') === null,
  );
}
