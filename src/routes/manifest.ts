import type { APIRoute } from 'astro';
import { model } from 'virtual:model';
import { LANGUAGES, LOCALE } from '../vocabulary/languages.ts';

const PAPER = '#ffffff';

/** What the site is called and looks like where it is installed; every address is told from the manifest's own. */
export const GET: APIRoute = () => {
  const lang = LANGUAGES[0]!;
  return Response.json(
    {
      name: model.organisation.title[lang],
      short_name: model.organisation.product,
      lang: LOCALE[lang],
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: PAPER,
      theme_color: PAPER,
      icons: [icon(192), icon(512)],
    },
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
};

function icon(size: number) {
  return { src: `icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' };
}
