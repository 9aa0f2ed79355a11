import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GET as manifest } from '../../src/routes/manifest.ts';
import { GET as robots } from '../../src/routes/robots.ts';

type Context = Parameters<typeof robots>[0];

const told = async (site?: URL) => (await robots({ site } as Context)).text();

test('crawlers learn where pages are listed, if the site has a public address', async () => {
  expect(await told()).toBe('User-agent: *\nAllow: /\n');
  expect(await told(new URL('https://cadre.example'))).toContain('Sitemap: https://cadre.example/sitemap-index.xml');
});

test('every icon of the manifest is there in its size', async () => {
  const { icons } = (await (await manifest({} as Context)).json()) as { icons: { src: string; sizes: string }[] };
  for (const { src, sizes } of icons) {
    const png = readFileSync(join(import.meta.dirname, '../../public', src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
});
