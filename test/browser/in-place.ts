import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pathOf, takenOver } from './visit.ts';

/** The options of the question that a tool shows. */
const OPTIONS = '[data-tool] .opts:not(.change) a';

/**
 * What a tool shows, as markup without what only a script changes: on the page at hand, or in the markup of another.
 */
export async function regionOf(page: Page, markup?: string): Promise<string> {
  return (await placeFor(page, markup)).evaluate((text) => {
    const shown = text === undefined ? document : new DOMParser().parseFromString(text, 'text/html');
    const tool = shown.querySelector('[data-tool]')!;
    const chosen = [...tool.querySelectorAll('select')].map(({ value }) => value).join();
    const region = tool.cloneNode(true) as HTMLElement;
    for (const element of region.querySelectorAll('details')) element.removeAttribute('open');
    for (const element of region.querySelectorAll<HTMLElement>('[data-scripted]')) element.hidden = true;
    for (const element of region.querySelectorAll<HTMLElement>('desk-state, desk-reminder')) element.replaceChildren();
    for (const element of region.querySelectorAll<HTMLElement>('desk-reminder')) element.hidden = true;
    for (const option of region.querySelectorAll('option')) option.removeAttribute('selected');
    return region.innerHTML.replace(/[\u00a0\u202f]|&nbsp;/g, ' ').replace(/<!--.*?-->/g, '') + chosen;
  }, markup);
}

/** Chooses an option as a person does: points at it, clicks it, and waits until its state is shown. */
export async function choose(page: Page, href: string): Promise<void> {
  const option = page.locator(`${OPTIONS}[href="${href}"]`);
  await option.hover();
  await takenOver(page);
  await option.click();
  await arrived(page, href);
}

/**
 * Walks in place from the state at hand to every state behind it and back, one step at a time: each must show what its
 * prerendered page shows, in the tool, in the title and in the row that is marked. Gives the addresses met.
 */
export async function walkEveryWay(page: Page): Promise<string[]> {
  const here = pathOf(page);
  const met: string[] = [];
  for (const href of await optionsOf(page)) {
    await page.evaluate((link) => document.querySelector<HTMLElement>(link)!.click(), `${OPTIONS}[href="${href}"]`);
    await arrived(page, href);
    await expectAsPrerendered(page);
    met.push(href, ...(await walkEveryWay(page)));
    await page.evaluate(() => history.back());
    await arrived(page, here);
  }
  if (met.length > 0) await expectAsPrerendered(page);
  return met;
}

function optionsOf(page: Page): Promise<string[]> {
  return page.evaluate(
    (options) => [...document.querySelectorAll(options)].map((link) => link.getAttribute('href')!),
    OPTIONS,
  );
}

/** Waits until the state of an address stands there whole: its heading has the focus, its forms have come. */
async function arrived(page: Page, path: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      location.pathname === wanted &&
      document.activeElement?.tagName === 'H1' &&
      !document.querySelector('[data-rest]:empty'),
    path,
  );
}

async function expectAsPrerendered(page: Page): Promise<void> {
  const markup = await (await fetch(page.url())).text();
  await expect.poll(() => regionOf(page), { message: pathOf(page) }).toBe(await regionOf(page, markup));
  expect(await around(page), pathOf(page)).toEqual(await around(page, markup));
}

/** The title of a page, and the rows it marks. */
async function around(page: Page, markup?: string): Promise<string[]> {
  return (await placeFor(page, markup)).evaluate((text) => {
    const shown = text === undefined ? document : new DOMParser().parseFromString(text, 'text/html');
    return [shown.title.replace(/[\u00a0\u202f]/g, ' '), ...[...shown.querySelectorAll('tr.hit')].map(({ id }) => id)];
  }, markup);
}

/**
 * Where to read: the page at hand, or, for the markup of another, an empty page, since its policy takes no text as
 * markup.
 */
async function placeFor(page: Page, markup: string | undefined): Promise<Page> {
  if (markup === undefined) return page;
  const context = page.context();
  return context.pages().find((one) => one.url() === 'about:blank') ?? (await context.newPage());
}
