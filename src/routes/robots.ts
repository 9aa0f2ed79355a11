import type { APIRoute } from 'astro';

/** What crawlers may read: all of it; with a public address, where its pages are listed. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      ...(site ? ['', `Sitemap: ${new URL('sitemap-index.xml', site).href}`] : []),
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
