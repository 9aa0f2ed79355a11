import { expect, test } from 'vitest';
import { KINDS } from './page-kinds.ts';
import { visitor } from './visit.ts';

/** A page that breaks its policy says so as an error, and the visit fails. */
const { visit, faults } = visitor();

test('no kind of page, read and touched, breaks the policy', async () => {
  const page = await visit('/');
  for (const address of KINDS) {
    const answer = await page.goto(new URL(address, page.url()).href);
    expect(answer?.headers()['content-security-policy'], address).toContain("require-trusted-types-for 'script'");
    for (const island of await page.locator('astro-island').all()) await island.dispatchEvent('focusin');
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    for (const scheme of ['dark', 'light'] as const) await page.emulateMedia({ colorScheme: scheme });
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: 'screen' });
  }
});

test('the policy is in force: text does not become code', async () => {
  const page = await visit('/');
  const broken = await page.evaluate(async () => {
    const told: string[] = [];
    addEventListener('securitypolicyviolation', (event) => told.push(event.effectiveDirective));
    const script = document.createElement('script');
    try {
      script.textContent = 'document.title = "code"';
    } catch {
      // Refused already here.
    }
    document.head.append(script);
    const image = new Image();
    image.src = 'https://example.com/a.png';
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>text</b>');
    } catch {
      // Refused as text.
    }
    await new Promise((resolve) => {
      image.addEventListener('error', resolve);
    });
    return told;
  });
  expect(new Set(broken)).toEqual(new Set(['img-src', 'require-trusted-types-for']));
  expect(await page.title()).not.toBe('code');
  faults.length = 0;
});
