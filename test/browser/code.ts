import jsQR from 'jsqr';
import type { Locator, Page } from 'playwright-core';

/** What a reader of QR codes makes of an element as it is shown. */
export async function decoded(page: Page, element: Locator): Promise<string | undefined> {
  const picture = (await element.screenshot()).toString('base64');
  const { pixels, width, height } = await page.evaluate(async (encoded) => {
    const bitmap = await createImageBitmap(
      new Blob([Uint8Array.from(atob(encoded), (letter) => letter.codePointAt(0)!)], { type: 'image/png' }),
    );
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    return {
      pixels: [...context.getImageData(0, 0, bitmap.width, bitmap.height).data],
      width: bitmap.width,
      height: bitmap.height,
    };
  }, picture);
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data;
}
