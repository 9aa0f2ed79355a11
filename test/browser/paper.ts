import type { Page } from 'playwright-core';

/** The number of A4 sheets that a page prints on. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
}

/** The print area of the sheet: A4 without its margins. */
export async function asOnA4(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: Math.floor(millimetres(180)), height: Math.floor(millimetres(275)) });
}

/** A length on paper in pixels of CSS. */
export function millimetres(length: number): number {
  return (length / 25.4) * 96;
}

/** What of a page stands beyond the right edge of its sheet. */
export function besideTheSheet(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && !element.closest('.sr, svg, .sprite'))
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`);
}

/** What stands outside the sheet, is larger than the box that shows it, or leaves its part of the card. */
export function cutOff(): string[] {
  scrollTo(0, 0);
  const shown = [...document.querySelectorAll('.card, .card *, .foot .paper')].filter(
    (element) => element.checkVisibility() && !element.closest('.sr, svg, label, wbr'),
  );
  const sheet = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  return shown
    .filter((element) => {
      const { overflow, display } = getComputedStyle(element);
      const clips =
        overflow !== 'visible' &&
        (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth);
      const tooWide =
        display !== 'inline' && element.childElementCount === 0 && element.scrollWidth > element.clientWidth + 1;
      const part = element.closest('.part, .head, .finder')?.getBoundingClientRect() ?? sheet;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return (
        clips ||
        tooWide ||
        [sheet, part].some(
          (outer) =>
            left < outer.left - 1 || top < outer.top - 1 || right > outer.right + 1 || bottom > outer.bottom + 1,
        )
      );
    })
    .map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`);
}

/** The texts on paper that are set smaller than so many points. */
export async function smallerThan(page: Page, points: number): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate((least) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement!;
      if (node.textContent!.trim() === '' || !holder.checkVisibility() || holder.closest('.sr, svg')) continue;
      const size = (parseFloat(getComputedStyle(holder).fontSize) * 72) / 96;
      if (size < least - 0.01) small.push(`${size} pt: ${node.textContent!.trim().slice(0, 40)}`);
    }
    return small;
  }, points);
}
